package org.jiaohe.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.drools.model.Model;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Message;

/**
 * Puts packs together into the rules in use. A pack on top may add rules, tighten levels and limits, and switch off
 * rules below error level with a reason; where it would relax what the Regulations demand, the national value stands
 * and a notice says so.
 */
public final class Packs {
    private final List<RuleMeta> rules = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Message> off = new LinkedHashMap<>();
    private final Map<String, Severity> floors = new LinkedHashMap<>();
    private final Map<String, Integer> settings = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private final List<Message> notices = new ArrayList<>();

    private Packs() {
    }

    /** The national pack with those in the folders on top, in this order. */
    public static RuleBook load(List<Path> folders) throws PackException {
        return load(folders, PackCache.ofUser());
    }

    static RuleBook load(List<Path> folders, PackCache cache) throws PackException {
        Packs packs = new Packs();
        packs.national();
        for (Path folder : folders) {
            packs.add(folder, cache.get(folder));
        }
        return packs.book();
    }

    /** One folder that holds a whole pack, or one that extends the national pack: what {@code rules diff} compares. */
    public static RuleBook alone(Path folder) throws PackException {
        CompiledPack pack = PackCache.ofUser().get(folder);
        Packs packs = new Packs();
        if (!pack.info().base().isEmpty()) {
            packs.national();
        }
        packs.add(folder, pack);
        return packs.book();
    }

    /** Loads all rules of the packs on another thread. */
    public static Future<RuleBook> loadMeanwhile(List<Path> folders) {
        return loadMeanwhile(folders, true);
    }

    /**
     * Loads on another thread, so that a report can be read meanwhile. A {@link PackException} is the future's failure.
     *
     * @param outside whether reports will be judged with last year's report, metadata or others beside them
     */
    public static Future<RuleBook> loadMeanwhile(List<Path> folders, boolean outside) {
        CompletableFuture<RuleBook> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                future.complete(folders.isEmpty() ? NationalPack.load(outside) : load(folders));
            } catch (PackException | RuntimeException | Error e) {
                future.completeExceptionally(e);
            }
        }, "rules");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private void national() {
        NationalPack.rules().forEach(rule -> own(rule, "national"));
        models.addAll(NationalPack.models());
        labels.add(NationalPack.label());
    }

    private void own(RuleMeta rule, String pack) {
        rules.add(rule);
        owners.put(rule.id(), pack);
        rule.limits().forEach(limit -> limit.standard().ifPresent(value -> settings.put(limit.name(), value)));
    }

    private void add(Path folder, CompiledPack pack) throws PackException {
        PackInfo info = pack.info();
        boolean twice = labels.stream().anyMatch(label -> label.startsWith(info.id() + "@"));
        if (twice) {
            throw info.wrong("/id", Message.of("engine.pack.twice", "id", info.id()));
        }
        if (!info.base().isEmpty() && labels.stream().noneMatch(label -> label.startsWith(info.base() + "@"))) {
            throw info.wrong("/extends", Message.of("engine.pack.noBase", "base", info.base()));
        }
        for (RuleMeta rule : pack.rules()) {
            if (owners.containsKey(rule.id())) {
                throw PackFolder.duplicate(folder, rule.id(), owners.get(rule.id()));
            }
        }
        pack.rules().forEach(rule -> own(rule, info.id()));
        models.addAll(pack.models());
        labels.add(pack.label());
        for (var one : info.severities().entrySet()) {
            severity(info.id(), rule(info, "severities", one.getKey()), one.getValue());
        }
        for (var one : info.off().entrySet()) {
            RuleMeta rule = rule(info, "off", one.getKey());
            if (rule.severity() == Severity.ERROR && owners.get(rule.id()).equals("national")) {
                notices.add(Message.of("engine.pack.keptOn", "pack", info.id(), "rule", rule.id()));
            } else {
                off.put(rule.id(), Message.of("engine.reason.off", "pack", info.id(), "why", one.getValue()));
            }
        }
        for (var one : info.settings().entrySet()) {
            setting(info, one.getKey(), one.getValue());
        }
        info.aliases().forEach((key, headings) -> aliases.computeIfAbsent(key, none -> new ArrayList<>()).addAll(headings));
    }

    private RuleMeta rule(PackInfo info, String key, String id) throws PackException {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(() -> info.wrong("/" + key + "/" + id, Message.of("engine.pack.unknownRule", "rule", id)));
    }

    private void severity(String pack, RuleMeta rule, Severity level) {
        Severity now = floors.getOrDefault(rule.id(), rule.severity());
        if (level.compareTo(now) > 0) {
            notices.add(Message.of("engine.pack.keptLevel", "pack", pack, "rule", rule.id(), "asked", level.title(), "kept", now.title()));
        } else {
            floors.put(rule.id(), level);
        }
    }

    private void setting(PackInfo info, String name, int value) throws PackException {
        Optional<Limit> limit = rules.stream().flatMap(rule -> rule.limits().stream()).filter(one -> one.name().equals(name)).findFirst();
        if (limit.isEmpty()) {
            throw info.wrong("/settings/" + name, Message.of("engine.pack.unknownSetting", "name", name));
        }
        if (limit.get().relaxedBy(value)) {
            notices.add(Message.of("engine.pack.keptLimit", "pack", info.id(), "name", name, "asked", value, "kept", limit.get().standard().orElseThrow()));
        } else {
            settings.put(name, value);
        }
    }

    private RuleBook book() {
        List<RuleMeta> sorted = rules.stream().map(rule -> floors.containsKey(rule.id()) ? rule.with(floors.get(rule.id())) : rule)
                .sorted(java.util.Comparator.comparing(RuleMeta::id, RuleOrder.BY_ID)).toList();
        return new RuleBook(String.join(" + ", labels), sorted, off, new Overlay(floors, settings, aliases, notices), KieBases.of(models));
    }
}
