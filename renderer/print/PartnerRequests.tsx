import type { PartnerRequest } from '../../shared/domain/prepSheet.ts';
import { type Sheet, useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** Only partners are asked, and each for one thing. */
export function PartnerRequests({ requests }: { readonly requests: readonly PartnerRequest[] }) {
  const sheet = useSheet();
  return (
    <section>
      <h2>{sheet.text('sheet.askPartners')}</h2>
      <ul className="bring" data-count={requests.length}>
        {requests.map((request) => (
          <li key={request.contactId} dir="auto">
            <Tick />
            <b>{request.name}</b> {words(request, sheet)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function words({ by, text: what }: PartnerRequest, { text }: Sheet): string {
  switch (by) {
    case 'networks':
      return text('sheet.request.networks', { text: what });
    case 'ideal':
      return text('sheet.request.ideal', { text: what });
    case 'nothing':
      return text('sheet.request.nothing');
  }
}
