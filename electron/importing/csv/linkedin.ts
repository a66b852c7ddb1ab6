import { portable } from '../../../shared/i18n/index.ts';
import { readDay } from './dates.ts';
import { joined, type Layout, RowReader } from './layout.ts';

/** LinkedIn's `Connections.csv`: one row a connection, its profile's address the best key. */
export const linkedin: Layout = {
  name: 'LinkedIn Connections.csv',
  nameless: 'refuse',
  read(row, { thisYear }) {
    const reader = new RowReader(row);
    const given = reader.take('first name');
    const family = reader.take('last name');
    reader.add({ field: 'name', value: joined(given, family) });
    reader.add({ field: 'nameParts', value: { given, family } });
    reader.add({ field: 'company', value: reader.take('company') });
    reader.add({ field: 'role', value: reader.take('position') });
    reader.add({ field: 'emails', value: { label: '', value: reader.take('email address') } });
    reader.add({ field: 'urls', value: { label: 'linkedin', value: reader.take('url') } });
    const connectedOn = reader.take('connected on');
    const metOn = readDay(connectedOn, thisYear);
    reader.add({ field: 'metWhere', value: 'LinkedIn' });
    if (metOn !== null) reader.add({ field: 'metOn', value: metOn });
    else if (connectedOn !== '') {
      reader.problems.push(
        portable('import.problem.date', { column: 'Connected On', text: connectedOn }),
      );
      reader.add({ field: 'customFields', value: { label: 'Connected On', value: connectedOn } });
    }
    return reader.reading();
  },
};
