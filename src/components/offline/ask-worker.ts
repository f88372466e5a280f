import type { OfflineAnswer, OfflineReport, OfflineRequest } from '../../domain/offline/messages.ts';

type Result = Extract<OfflineAnswer, { report: OfflineReport }>;

/** Milliseconds without a word after which the worker is taken for lost; a single file may take half of that. */
const silence = 60_000;
const patience = 30_000;

/** Whether this browser keeps pages: `none` knows no workers, `refused` does not let us (private windows), `slow` has not got it yet. */
export async function openWorker(script: string): Promise<'ready' | 'none' | 'refused' | 'slow'> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return 'none';
  const registration = await navigator.serviceWorker.register(script).catch(() => undefined);
  if (!registration) return 'refused';
  const ready = await Promise.race([navigator.serviceWorker.ready, new Promise<undefined>((done) => setTimeout(done, patience))]);
  return ready ? 'ready' : 'slow';
}

/** Asks the worker for something; `told` hears how far it is. Refuses a worker that falls silent (Error). */
export async function askWorker(request: OfflineRequest, told: (bytes: number, of: number) => void = () => undefined): Promise<Result> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const lost = () => reject(new Error('The worker does not answer.'));
    let timer = setTimeout(lost, silence);
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      clearTimeout(timer);
      if ('report' in data) return resolve(data);
      timer = setTimeout(lost, silence);
      told(data.bytes, data.of);
    };
    active!.postMessage(request, [port2]);
  });
}
