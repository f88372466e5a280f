/** One step of a build. */
export interface Step {
  name: string;
  run(): unknown;
}

/** Runs steps in order and prints how long each took. A step that throws ends the process with exit code 1. */
export async function runSteps(steps: Step[]): Promise<void> {
  for (const { name, run } of steps) {
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      console.error(`\nHỏng ở bước “${name}”. Trang đã dựng lần trước vẫn giữ nguyên.\n`, error);
      process.exit(1);
    }
    console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} giây)`);
  }
}
