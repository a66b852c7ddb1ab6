import { gainsLetters } from '../../shared/domain/records/contact.ts';
import type { ContactPaper } from '../../shared/domain/views/contactPaper.ts';
import { useSheet } from './sheetContext.ts';

/**
 * Goals, accomplishments, interests, networks, skills. What is blank on their side is a question
 * to ask, with room for the answer; `both`: with one's own beside it.
 */
export function GainsTable({
  paper: { gains, idealReferral, me },
  both,
}: {
  readonly paper: ContactPaper;
  readonly both: boolean;
}) {
  const { text } = useSheet();
  const rows = [
    ...gainsLetters.map((letter) => ({
      key: letter,
      label: text(`gains.${letter}`),
      theirs: gains[letter],
      mine: me.gains[letter],
      question: text(`contact.gains.ask.${letter}`),
    })),
    {
      key: 'ideal',
      label: text('paper.contact.ideal'),
      theirs: idealReferral,
      mine: me.idealReferral,
      question: text('sheet.ask.all'),
    },
  ];
  return (
    <section>
      <table className="gains" data-both={both ? '' : undefined}>
        <caption>{text('paper.contact.gains')}</caption>
        <thead>
          <tr>
            <th aria-label={text('paper.contact.gains')} />
            {both ? (
              <>
                <th>{text('paper.oneToOne.theirs')}</th>
                <th>{text('paper.oneToOne.mine')}</th>
              </>
            ) : (
              <th aria-label={text('paper.column.what')} />
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, theirs, mine, question }) => (
            <tr key={key}>
              <td className="quiet">{label}</td>
              {theirs.trim() === '' ? (
                <td data-blank="">
                  <span className="ask">{question}</span>
                </td>
              ) : (
                <td dir="auto">{theirs}</td>
              )}
              {both ? <td dir="auto">{mine}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
