package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GuestValue;

/** A case begun by an engine that implements the plug-in interface, which answers with handles. */
record HandleCase(GeneratorFactory factory, RealmValues values) implements OpenCase {

    @Override
    public Completion make(GuestValue thisArgument, GeneratorBody body) {
        GeneratorHandle generator = factory.make(thisArgument, body);
        Iteration iteration = generator.iterable() ? new Iteration.Itself() : new Iteration.None();
        return new Completion.Gives(values.generator(generator::resume, iteration, generator.inheritsIterator()));
    }

    @Override
    public void end() {
        // The plug-in interface has no word for it.
    }
}
