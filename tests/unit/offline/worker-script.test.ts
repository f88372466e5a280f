import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keepsOffline } from '../../../src/site/offline-switch.ts';
import { workerScript } from '../../../src/offline/worker-script.ts';

const pack = { build: 'mot', files: [], sets: {}, moved: {} };

describe('the worker', async () => {
  const [on, off] = [await workerScript(pack), await workerScript(null)];
  it.each([['that keeps', on], ['that takes away', off]])('%s is one classic script', (_, code) => {
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toMatch(/^\s*(?:import|export|\/\/|\/\*)/m);
  });
  it('carries what it keeps', () => expect(on.split('\n')[0]).toBe(`self.pack = ${JSON.stringify(pack)};`));
  it('has a listener for each thing it does', () => expect(on.match(/scope\.addEventListener\('\w+'/g)?.map((call) => call.split("'")[1])).toEqual(['install', 'activate', 'message', 'fetch']));
  it('answers nothing when it is switched off', () => expect(off).not.toContain("'fetch'"));
});

describe('OFFLINE', () => {
  it.each([[undefined, true], ['', true], ['off', false]])('%s: %s', (setting, expected) => expect(keepsOffline(setting)).toBe(expected));
  it('refuses other words', () => expect(() => keepsOffline('no')).toThrow('unexpected `no`, expected off or nothing'));
});
