/** Lines typed but not yet written down, by event: leaving the screen does not lose them. */
const lines = new Map<string, string>();

export const drafts = {
  of: (eventId: string): string => lines.get(eventId) ?? '',
  keep(eventId: string, line: string): void {
    if (line === '') lines.delete(eventId);
    else lines.set(eventId, line);
  },
};
