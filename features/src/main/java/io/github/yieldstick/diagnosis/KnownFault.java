package io.github.yieldstick.diagnosis;

import java.util.Map;

/**
 * One wrong engine whose failures are known.
 *
 * @param change what is wrong with it
 * @param symptoms how each case fails that does, by the case's id
 */
record KnownFault(TextChange change, Map<String, Symptom> symptoms) {
    KnownFault {
        symptoms = Map.copyOf(symptoms);
    }
}
