package pbcvm.types.sequences;

import java.util.ArrayList;
import java.util.List;

/** Tells which containers are being represented by the current thread, so that those which contain themselves end. */
public final class ReprGuard {
    private static final ThreadLocal<List<Object>> UNDER_WAY = ThreadLocal.withInitial(ArrayList::new);

    private ReprGuard() {
    }

    /** Notes that the representation of an object begins. False when it is under way already; else leave later. */
    public static boolean enter(Object object) {
        List<Object> objects = UNDER_WAY.get();
        for (int i = objects.size() - 1; i >= 0; i--) {
            if (objects.get(i) == object) {
                return false;
            }
        }
        Recursion.enter(" while getting the repr of an object");
        objects.add(object);
        return true;
    }

    /** Notes that the representation entered last is done. */
    public static void leave() {
        List<Object> objects = UNDER_WAY.get();
        objects.remove(objects.size() - 1);
        Recursion.leave();
    }
}
