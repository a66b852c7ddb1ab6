import { FileOutput } from 'lucide-react';
import { useId, useState } from 'react';
import { exportAs } from '../exporting/exportAs.ts';
import { exportEvents } from '../exporting/exportEvents.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import styles from './DataSection.module.css';

const formats = ['json', 'vcf', 'csv', 'ics'] as const;
type Format = (typeof formats)[number];

export function ExportList() {
  const text = useText();
  const id = useId();
  const [busy, setBusy] = useState<Format | null>(null);
  const save = async (format: Format): Promise<void> => {
    setBusy(format);
    await (format === 'ics' ? exportEvents() : exportAs(format));
    setBusy(null);
  };
  return (
    <ul className={styles['formats']}>
      {formats.map((format) => (
        <li key={format}>
          <div>
            <h3 id={`${id}-${format}`}>{text(`export.format.${format}`)}</h3>
            <p>{text(`export.format.${format}.about`)}</p>
          </div>
          <Button
            icon={<FileOutput />}
            disabled={busy !== null}
            aria-describedby={`${id}-${format}`}
            onClick={() => void save(format)}
          >
            {text(busy === format ? 'settings.exporting' : 'settings.exportOne')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
