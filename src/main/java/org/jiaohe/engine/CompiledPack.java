package org.jiaohe.engine;

import java.util.List;
import org.drools.model.Model;

/** A pack ready to be put into a rule book; {@code digest} names its content. */
record CompiledPack(PackInfo info, List<RuleMeta> rules, List<Model> models, String digest) {
    String label() {
        return info.id() + "@" + digest.substring(0, 12);
    }
}
