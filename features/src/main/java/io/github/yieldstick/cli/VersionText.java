package io.github.yieldstick.cli;

import io.github.yieldstick.KitVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"yieldstick " + KitVersion.text()};
    }
}
