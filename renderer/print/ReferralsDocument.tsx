import type { ReferralPaper, ReferralPaperLine } from '../../shared/domain/views/referralPaper.ts';
import { formatDay, formatDayNear } from '../../shared/i18n/dates.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { useSheet } from './sheetContext.ts';

/** Referrals both ways, with how each stands. */
export function ReferralsDocument({ sheet }: { readonly sheet: ReferralPaper }) {
  const { text, language, preparedOn } = useSheet();
  const { given, received } = sheet;
  return (
    <>
      <PaperHeader
        title={text('paper.referrals')}
        line={[
          formatDay(preparedOn, 'long', language),
          text('sheet.balance', { given: given.length, received: received.length }),
        ].join(' · ')}
      />
      {given.length + received.length === 0 ? (
        <p className="nobody">{text('paper.referrals.none')}</p>
      ) : null}
      <Lines title={text('paper.referrals.given')} lines={given} />
      <Lines title={text('paper.referrals.received')} lines={received} />
    </>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly ReferralPaperLine[];
}) {
  const { text, language, preparedOn } = useSheet();
  if (lines.length === 0) return null;
  return (
    <section>
      <table className="list">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th className="day">{text('paper.column.on')}</th>
            <th>{text('paper.column.person')}</th>
            <th className="wide">{text('paper.column.what')}</th>
            <th>{text('paper.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className="figures">{formatDayNear(line.on, preparedOn, language)}</td>
              <td dir="auto">
                <b>{line.name}</b>
              </td>
              <td dir="auto">
                {[line.prospect, line.need].filter((part) => part !== '').join(', ')}
              </td>
              <td>{text(`paper.status.${line.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
