import type { ContactPaper } from '../../shared/domain/views/contactPaper.ts';
import { dayNear } from './paperDay.ts';
import { useSheet } from './sheetContext.ts';

/** The referrals that went to and fro with one person. */
export function ExchangedTable({ referrals }: Pick<ContactPaper, 'referrals'>) {
  const sheet = useSheet();
  const { text } = sheet;
  if (referrals.length === 0) return null;
  return (
    <section>
      <table className="exchanged">
        <caption>{text('paper.referrals')}</caption>
        <thead>
          <tr>
            <th className="day">{text('paper.column.on')}</th>
            <th>{text('paper.column.direction')}</th>
            <th>{text('paper.column.what')}</th>
            <th>{text('paper.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {referrals.map((referral) => (
            <tr key={referral.id}>
              <td className="figures">{dayNear(referral.on, sheet)}</td>
              <td>{text(`paper.referrals.${referral.direction}One`)}</td>
              <td dir="auto">
                {[referral.prospect, referral.need].filter((part) => part !== '').join(', ')}
              </td>
              <td>{text(`paper.status.${referral.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
