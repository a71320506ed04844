/** Whether the kit notices a wrong engine, and {@code health.json}, the file that this lies in. */
@NullMarked
package io.github.yieldstick.reports.health;

import org.jspecify.annotations.NullMarked;
