import { Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { newKey } from './detailsForm.ts';
import styles from './Rows.module.css';

/** The button below rows that can be any number. */
export function AddRow({
  ref,
  label,
  onAdd,
}: {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  /** @param key tells the new row from all others */
  readonly onAdd: (key: number) => void;
}) {
  return (
    <Button
      ref={ref}
      tone="plain"
      icon={<Plus />}
      className={styles['add']}
      onClick={() => onAdd(newKey())}
    >
      {label}
    </Button>
  );
}
