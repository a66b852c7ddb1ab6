import { blankDetails } from '../../shared/domain/records/contact.ts';
import { newId } from '../data/newId.ts';
import { dispatch, preferences } from '../data/session.ts';
import { currentDay } from '../data/today.ts';

/** Somebody met today, of whom only the name is known yet. Resolves to the id, `null`: refused. */
export async function addPerson(name: string): Promise<string | null> {
  const id = newId();
  const done = await dispatch({
    type: 'contact.create',
    input: {
      id,
      details: { ...blankDetails, name, metOn: currentDay() },
      withSteps: preferences.get().firstSteps,
    },
  });
  return done === null ? null : id;
}
