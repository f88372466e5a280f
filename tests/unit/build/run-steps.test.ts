import { afterEach, expect, it, vi } from 'vitest';
import { runSteps } from '../../../src/build/run-steps.ts';

function watchProcess() {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  return { log, error, exit };
}

afterEach(() => void vi.restoreAllMocks());

it('runs one step after the other and prints each when it is done', async () => {
  const { log, exit } = watchProcess();
  const clock = [0, 1234, 2000, 2060];
  vi.spyOn(performance, 'now').mockImplementation(() => clock.shift() ?? 0);
  const done: string[] = [];
  const step = (name: string) => ({
    name,
    async run() {
      await Promise.resolve();
      done.push(`${name} sau ${log.mock.calls.length}`);
    },
  });
  await runSteps([step('Kiểm'), step('Dựng')]);
  expect(done).toEqual(['Kiểm sau 0', 'Dựng sau 1']);
  expect(log.mock.calls.flat()).toEqual(['✓ Kiểm (1.2 giây)', '✓ Dựng (0.1 giây)']);
  expect(exit).not.toHaveBeenCalled();
});

it.each([
  ['throws', () => { throw new Error('hỏng'); }],
  ['rejects', () => Promise.reject(new Error('hỏng'))],
])('ends the process with 1 when a step %s, names the step and runs no other', async (_, run) => {
  const { log, error } = watchProcess();
  const next = vi.fn();
  await expect(runSteps([{ name: 'Dựng', run }, { name: 'Thay', run: next }])).rejects.toThrow('exit 1');
  expect(error).toHaveBeenCalledWith(expect.stringContaining('bước “Dựng”'), expect.objectContaining({ message: 'hỏng' }));
  expect(next).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});
