import './styles/lists.css';
import type { ReferralPaper, ReferralPaperLine } from '../../shared/domain/views/referralPaper.ts';
import { joined } from './joined.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { dayNear, headDay } from './paperDay.ts';
import { useSheet } from './sheetContext.ts';

/** Referrals both ways, with how each stands. */
export function ReferralsDocument({ sheet }: { readonly sheet: ReferralPaper }) {
  const context = useSheet();
  const { text, preparedOn } = context;
  const { given, received } = sheet;
  return (
    <>
      <PaperHeader title={text('paper.referrals')} lines={[headDay(preparedOn, context)]} />
      {given.length + received.length === 0 ? (
        <p className="nobody">{text('paper.referrals.none')}</p>
      ) : null}
      <Lines direction="given" lines={given} />
      <Lines direction="received" lines={received} />
    </>
  );
}

function Lines({
  direction,
  lines,
}: {
  readonly direction: 'given' | 'received';
  readonly lines: readonly ReferralPaperLine[];
}) {
  const sheet = useSheet();
  const { text } = sheet;
  if (lines.length === 0) return null;
  const won = lines.filter(({ status }) => status === 'won').length;
  return (
    <section>
      <table className="list">
        <caption>
          {joined(
            text(`paper.referrals.${direction}`),
            text('paper.referrals.won', { n: lines.length, won }),
          )}
        </caption>
        <thead>
          <tr>
            <th className="day">{text('paper.column.on')}</th>
            <th className="who">{text('paper.column.person')}</th>
            <th>{text('paper.column.what')}</th>
            <th className="status">{text('paper.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className="figures">{dayNear(line.on, sheet)}</td>
              <td className="name" dir="auto">
                {line.name}
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
