import { describe, expect, it } from 'vitest';
import { mailLink, phoneLink, webLink } from './contactLinks.ts';

describe('mailLink', () => {
  it.each([
    ['anna@example.it', 'mailto:anna@example.it'],
    [' anna@example.it ', 'mailto:anna@example.it'],
    ['a?bcc=b@example.it', 'mailto:a%3Fbcc%3Db@example.it'],
    ['\uD800a@example.it', 'mailto:a@example.it'],
    ['not an address', null],
    ['@', null],
    [`${'a'.repeat(10_000)}@example.it`, null],
  ])('%j', (address, link) => {
    expect(mailLink(address)).toBe(link);
  });
});

describe('phoneLink', () => {
  it.each([
    ['+39 051 123-45', 'tel:+3905112345'],
    ['\u202A051 12\u202C', 'tel:05112'],
    ['ask at the door', null],
  ])('%j', (number, link) => {
    expect(phoneLink(number)).toBe(link);
  });
});

describe('webLink', () => {
  it.each([
    ['https://example.it/a?b', 'https://example.it/a?b'],
    ['http://example.it', 'https://example.it/'],
    ['www.example.it', 'https://www.example.it/'],
    ['https://bank.example@elsewhere.example/', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['data:text/html,x', null],
    ['somewhere', null],
    ['', null],
  ])('%j', (page, link) => {
    expect(webLink(page)).toBe(link);
  });
});
