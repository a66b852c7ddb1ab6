const asks =
  /^(?:note|nota|write|scrivi)\s+(?:(?:a\s+note\s+|una\s+nota\s+)?(?:about|on|su|di|per)\s+)?(\S.*)$/i;

/** Whom a query wants to write about: "note about luca", "nota su luca"; `null` for others. */
export function noteAbout(query: string): string | null {
  return asks.exec(query.trim())?.[1] ?? null;
}
