/** What the kit knows of the machine itself, whatever is judged, and {@code machine.json}, the file that this lies in. */
@NullMarked
package io.github.yieldstick.reports.machine;

import org.jspecify.annotations.NullMarked;
