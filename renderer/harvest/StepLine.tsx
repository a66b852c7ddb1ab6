import type { StepSummary } from '../../shared/domain/views/followThrough.ts';
import { toHash } from '../app/route.ts';
import { useText } from '../i18n/useText.ts';
import styles from './FollowThrough.module.css';

/** One step: the share in time, the arithmetic behind it, and who is missing. */
export function StepLine({ summary }: { readonly summary: StepSummary }) {
  const text = useText();
  const kept = summary.onTime.length;
  const missed = summary.missed.length;
  const open = summary.open.length;
  const due = kept + missed;
  return (
    <li className={styles['step']}>
      <div className={styles['line']}>
        <h3>{text(`harvest.step.${summary.step}`)}</h3>
        <span aria-hidden="true" className={styles['bar']}>
          {kept > 0 ? <i data-part="kept" style={{ flexGrow: kept }} /> : null}
          {missed > 0 ? <i data-part="missed" style={{ flexGrow: missed }} /> : null}
          {open > 0 ? <i data-part="open" style={{ flexGrow: open }} /> : null}
        </span>
        <strong>{due === 0 ? text('harvest.sum.none') : text('harvest.sum', { kept, due })}</strong>
      </div>
      <p className={styles['arithmetic']}>
        {due === 0 ? null : <span>{text('harvest.arithmetic', { kept, missed, due })}</span>}
        {open === 0 ? null : <span>{text('harvest.open', { n: open })}</span>}
      </p>
      {missed === 0 ? null : (
        <details>
          <summary>{text('harvest.missed')}</summary>
          <ul>
            {summary.missed.map((contact) => (
              <li key={contact.id}>
                <a href={toHash({ page: 'contact', id: contact.id })} dir="auto">
                  {contact.name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
