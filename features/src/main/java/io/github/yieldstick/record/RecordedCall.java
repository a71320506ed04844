package io.github.yieldstick.record;

import io.github.yieldstick.oracle.CallExpressions;
import io.github.yieldstick.oracle.CallTrace;

/**
 * What one call has shown.
 *
 * @param trace the call, the labels that it entered, and how it completed
 * @param expressions what can be written of it
 */
record RecordedCall(CallTrace trace, CallExpressions expressions) {}
