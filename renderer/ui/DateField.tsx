import { type ComponentProps, useEffect, useRef } from 'react';
import { TextField } from './Field.tsx';

/** What a date field says while only a part of a date has been typed. */
export const incompleteDay = 'incomplete';

/**
 * A day, `YYYY-MM-DD`; empty for none. A half-typed date is reported as `incompleteDay` and
 * stays in the field: the browser itself would call it empty, and it would be lost in silence.
 */
export function DateField({
  value,
  onChange,
  ...rest
}: Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'type' | 'ref'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    if (!field || value === incompleteDay || read(field) === value) return;
    field.value = value;
  }, [value]);
  return (
    <TextField
      {...rest}
      ref={input}
      type="date"
      defaultValue={value === incompleteDay ? '' : value}
      onChange={(event) => onChange(read(event.target))}
      onBlur={(event) => {
        const now = read(event.target);
        if (now !== value) onChange(now);
      }}
    />
  );
}

function read(field: HTMLInputElement): string {
  return field.validity.badInput ? incompleteDay : field.value;
}
