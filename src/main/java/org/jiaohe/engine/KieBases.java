package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.List;
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

    static KieBase of(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models);
    }
}
