/**
 * A kept line of any version as vCard 3.0 takes it. Version 4.0 writes pictures and sounds as
 * `data:` addresses, which version 3.0 writes as base64 with a type.
 */
export function asVersion3(line: string): string {
  const data =
    /^(?<head>(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)\b[^:]*):data:(?<type>[\w.+-]+\/[\w.+-]+)?(?:;[\w=-]+)*;base64,(?<bytes>[\s\S]*)$/i.exec(
      line,
    )?.groups;
  if (!data) return line;
  const head = (data['head'] ?? '').replaceAll(/;(?:VALUE|ENCODING|MEDIATYPE)=[^;]*/gi, '');
  const type = data['type']?.split('/')[1]?.toUpperCase();
  return `${head};ENCODING=b${type ? `;TYPE=${type}` : ''}:${data['bytes'] ?? ''}`;
}
