import type { View } from "@rostrum/floor";

/** The warning before the end of interpretation that was passed last, in ms; none while it is far, or over (IN11). */
export function lastWarning({ forecast }: Pick<View, "forecast">, nowMs: number): number | undefined {
  const left = (forecast.interpretation_until_ms ?? Infinity) - nowMs;
  const passed = forecast.warnings_ms.filter((warning) => left <= warning);
  return left > 0 && passed.length > 0 ? Math.min(...passed) : undefined;
}
