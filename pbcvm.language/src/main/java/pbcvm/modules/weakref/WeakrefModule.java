package pbcvm.modules.weakref;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The module {@code _weakref}. */
public final class WeakrefModule {
    private WeakrefModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.doc("Weak-reference support module.");
        m.constant("ref", PyWeakReference.TYPE);
        m.constant("ReferenceType", PyWeakReference.TYPE);
        m.constant("ProxyType", PyWeakProxy.TYPE);
        m.constant("CallableProxyType", PyWeakProxy.CALLABLE);
        m.function("proxy(object, callback=None, /)", PyWeakProxy::of);
        m.function("getweakrefcount(object, /)", value -> (long) WeakReferences.of(value).size());
        m.function("getweakrefs(object, /)", value -> new PyList(WeakReferences.of(value).toArray()));
        m.function("_remove_dead_weakref(dct, key, /)", WeakrefModule::removeDead);
    }

    private static Object removeDead(Object dict, Object key) {
        Object reference = ((PyDict) dict).get(key);
        if (reference instanceof PyWeakReference weak && weak.target() == null) {
            ((PyDict) dict).remove(key);
        } else if (reference != null && !(reference instanceof PyWeakReference)) {
            throw Raise.typeError("not a weakref");
        }
        return PyNone.NONE;
    }
}
