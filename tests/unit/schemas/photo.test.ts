import { expect, it } from 'vitest';
import { photoSchema } from '../../../src/schemas/photo.ts';
import { photo } from '../../fixtures/schema-objects.ts';

const accepts = (file: string) => photoSchema.safeParse({ ...photo, file }).success;

it.each(['cho.jpg', 'cho-que-2.jpeg', 'cho.png', 'cho.webp'])('takes the file name %s', (file) => expect(accepts(file)).toBe(true));

it.each(['../cho.jpg', 'a/cho.jpg', 'a\\cho.jpg', '.jpg', 'cho', 'Cho.jpg', 'cho.JPG', 'chợ.jpg', 'cho quê.jpg', 'cho.svg', 'cho.gif', 'cho.heic', 'cho.jpg.html', 'cho.jpg\n', 'cho.jpg?x'])(
  'refuses the file name %j',
  (file) => expect(accepts(file)).toBe(false),
);
