package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Builds a KieBase straight from generated model classes, which skips the container and its scanning. */
final class KieBases {
    private KieBases() {
    }

    static List<Model> models(List<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            try {
                models.add((Model) Class.forName(name, true, loader).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("model class " + name, e);
            }
        }
        return models;
    }

    /** Names of the classes of facts that some rule of the base names. */
    static Set<String> asked(KieBase base) {
        return ((InternalRuleBase) base).getRete().getObjectTypeNodes().stream().map(node -> node.getObjectType().getClassName()).collect(Collectors.toUnmodifiableSet());
    }

    static KieBase of(List<Model> models) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
        // The first session of a base sets up what all share; done here, it is done while a report is read.
        base.newKieSession().dispose();
        return base;
    }
}
