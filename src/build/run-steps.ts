/** One step of a build. */
export interface Step {
  name: string;
  /** Does the work; `false` means that it failed and has said why. */
  run(): unknown;
}

/** Runs steps in order and prints how long each took. A step that fails or throws ends the process with exit code 1. */
export async function runSteps(steps: Step[]): Promise<void> {
  for (const { name, run } of steps) {
    const start = performance.now();
    let failure: unknown[] | undefined;
    try {
      if ((await run()) === false) failure = [];
    } catch (error) {
      failure = [error];
    }
    if (failure) {
      console.error(`\nHỏng ở bước “${name}”. Trang đã dựng lần trước vẫn giữ nguyên.\n`, ...failure);
      process.exit(1);
    }
    console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} giây)`);
  }
}
