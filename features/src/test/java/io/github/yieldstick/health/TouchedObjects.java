package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** Engines that look into an object on its way, write to it or ask it something, where the helper only hands it on. */
final class TouchedObjects {

    private TouchedObjects() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("touching");
        Passage.combine(
                touches(),
                (what, passage, statement) -> family.edited(
                        what,
                        helper -> passage.through(
                                "function (v) { if (Object(v) === v) { " + statement + " } return v; }")));
        HandledDelegates.addTo(family);
        HandledResults.addTo(family);
        whatTheBodyKeeps(family);
        return family;
    }

    /** What may be done to an object, as a statement. */
    private static Map<String, String> touches() {
        Map<String, String> touches = new LinkedHashMap<>();
        touches.put("its then is read", "v.then;");
        touches.put("its constructor is read", "v.constructor;");
        touches.put("its done is read", "v.done;");
        touches.put("its value is read", "v.value;");
        touches.put("its next is read", "v.next;");
        touches.put("its length is read", "v.length;");
        touches.put("its iterator is looked for", "v[Symbol.iterator];");
        touches.put("its tag is read", "Object.prototype.toString.call(v);");
        touches.put("it becomes a string", "try { '' + v; } catch (refused) {}");
        touches.put("it is written as JSON", "try { JSON.stringify(v); } catch (refused) {}");
        touches.put("its class is asked for", "v instanceof Error;");
        touches.put("it is searched for a value", "'value' in v;");
        touches.put("its keys are listed", "Object.keys(v);");
        touches.put("it is frozen", "Object.freeze(v);");
        touches.put("it is asked whether it is frozen", "Object.isFrozen(v);");
        touches.put("it is marked", "v.seen = true;");
        touches.put(
                "it is marked out of sight",
                "try { Object.defineProperty(v, '_seen', { value: 1 }); } catch (refused) {}");
        touches.put("a mark on it is deleted", "delete v.seen;");
        touches.put(
                "an error is marked", "if (Object.getPrototypeOf(v) === Error.prototype) v.cause = 'the generator';");
        touches.put("the message of an error is changed", "if (v instanceof Error) v.message += ' (in a generator)';");
        touches.put("an array is added to", "if (Array.isArray(v)) v.push('seen');");
        return touches;
    }

    private static void whatTheBodyKeeps(FaultFamily family) {
        String yields = "return { value: op[1], done: false };";
        family.edited(
                "the array of a yield is emptied",
                yields,
                "t = op[1]; op.length = 0; return { value: t, done: false };");
        family.edited(
                "the operand of a yield is taken out of its array",
                yields,
                "t = op[1]; op[1] = void 0; return { value: t, done: false };");
        family.edited(
                "the array of a break is emptied",
                "_.label = op[1]; break; }",
                "_.label = op[1]; op.length = 0; break; }");
        family.edited(
                "the array of a return that pends gets a mark",
                "_.ops.push(op);",
                "op[0] === 2 && (op[1] = [op[1]]); _.ops.push(op);");
        family.edited(
                "a region forgets its catch label once it has caught",
                "_.label = t[1]; t = op;",
                "_.label = t[1]; t[1] = void 0; t = op;");
        family.edited(
                "a region forgets its finally label once it is entered",
                "_.label = t[2]; _.ops.push(op);",
                "_.label = t[2]; _.ops.push(op); t[2] = void 0;");
        family.edited(
                "a region that is left is emptied", "if (t[2]) _.ops.pop();", "if (t[2]) _.ops.pop(); t.length = 0;");
        family.edited(
                "a region that ended is emptied",
                "op = _.ops.pop(); _.trys.pop();",
                "op = _.ops.pop(); (_.trys.pop() || []).length = 0;");
    }
}
