package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/** Facts on the report as a whole and on its parts. */
final class ReportFacts implements FactProvider {
    private static final Pattern SEVENTH = Pattern.compile("(?m)^[ \u3000]*(七)、((?!附)(?:20[0-9]{2}年)?[^，。；：、0-9\\n]{2,20})[ \u3000]*$");
    private static final Pattern EARLIER = Pattern.compile("(?m)^[ \u3000]*[一二三四五六]、");
    private static final List<String> BEHIND = List.of("七", "八", "九", "十");

    @Override
    public Stream<?> facts(Examination examination) {
        Report report = examination.report();
        Subject subject = Subject.of(report, examination.meta());
        List<Object> facts = new ArrayList<>();
        Spot title = Spot.elsewhere(report.title().map(Stated::source).orElse(Source.NOWHERE));
        facts.add(new ReportFact(subject.year().orElse(0), subject.format().map(Format::key).orElse(""), subject.format().map(Format::basis).orElse(""),
                subject.unit().orElse(""), subject.unitType(), subject.level().orElse(""), title));
        Forms.sections().forEach(form -> facts.add(section(examination, form, title)));
        report.sections().stream().filter(section -> isExtra(section, report)).forEach(section -> facts.add(extra(section)));
        report.sections().stream().reduce((one, other) -> other).flatMap(ReportFacts::within).ifPresent(facts::add);
        if (!report.sections().isEmpty()) {
            facts.add(order(report));
        }
        return facts.stream();
    }

    private static SectionFact section(Examination examination, SectionForm form, Spot title) {
        List<String> aliases = examination.holdings().aliases().getOrDefault(form.key().key(), List.of());
        return examination.report().section(form.key()).map(section -> present(section, form.number(), form.heading().text().zh(), aliases))
                .orElseGet(() -> new SectionFact(form.key().key(), false, false, form.number(), "", form.heading().text().zh(), "", "", 0, false, title, title));
    }

    /** A part that no format knows; also one that report JSON gives the key of an earlier part for want of its own, numbered behind 六. */
    private static boolean isExtra(Section section, Report report) {
        boolean behind = BEHIND.contains(section.number());
        return section.key() == SectionKey.EXTRA || behind && report.section(section.key()).filter(first -> first != section).isPresent();
    }

    /** 七、下一步工作打算 as a line of its own in the text of the last part, where report JSON does not set it apart. */
    private static Optional<SectionFact> within(Section section) {
        Matcher line = SEVENTH.matcher(section.text());
        if (section.key() != SectionKey.OTHER || EARLIER.matcher(section.text()).find() || !line.find()) {
            return Optional.empty();
        }
        Spot at = Spot.section(section.key(), section.body().source(line.start(1), line.end(2)));
        String behind = section.text().substring(line.end()).strip();
        int ideographs = (int) behind.codePoints().filter(Character::isIdeographic).count();
        return Optional.of(new SectionFact(SectionKey.EXTRA.key(), true, true, "", line.group(1), "", line.group(2), behind, ideographs, false, at, at));
    }

    private static SectionFact extra(Section section) {
        SectionFact fact = present(section, "", "", List.of());
        return new SectionFact(SectionKey.EXTRA.key(), true, fact.headline(), "", fact.printed(), "", fact.titled(), fact.text(), fact.ideographs(), fact.accepted(), fact.headingSpot(), fact.bodySpot());
    }

    private static SectionFact present(Section section, String number, String heading, List<String> aliases) {
        String text = section.text();
        Spot at = Spot.section(section.key(), section.headingSource());
        Spot body = text.isBlank() ? at : Spot.section(section.key(), section.body().source(0, Math.min(text.length(), 60)));
        int ideographs = (int) text.codePoints().filter(Character::isIdeographic).count();
        boolean accepted = aliases.stream().anyMatch(alias -> Normal.bare(alias).equals(Normal.bare(section.heading())));
        return new SectionFact(section.key().key(), true, section.headline(), number, section.number(), heading, section.heading(), text, ideographs, accepted, at, body);
    }

    private static HeadingOrder order(Report report) {
        List<String> printed = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        List<String> misnumbered = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        boolean inOrder = true;
        boolean unnumbered = true;
        int last = -1;
        for (Section section : report.sections()) {
            printed.add(section.number().isEmpty() ? section.heading() : section.number() + "、" + section.heading());
            if (isExtra(section, report)) {
                continue;
            }
            boolean wrong = section.key().ordinal() < last;
            inOrder &= !wrong;
            last = section.key().ordinal();
            if (!section.number().isEmpty()) {
                unnumbered = false;
                boolean twice = !numbers.add(section.number());
                boolean other = !section.number().equals(Forms.section(section.key()).number());
                if (twice) {
                    repeated.add(section.number());
                }
                if (other) {
                    misnumbered.add(section.number() + "、" + section.heading());
                }
                wrong |= twice || other;
            }
            if (wrong) {
                spots.add(Spot.section(section.key(), section.headingSource()));
            }
        }
        return new HeadingOrder(printed, inOrder, repeated, unnumbered, misnumbered, spots);
    }
}
