package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** What only the rest of the sentence tells of a figure. */
final class Wholes {

    private static final Set<String> TOGETHER = Set.of("requests.outcomeTotal", "requests.received", "requests.new");
    private static final Set<String> SUMS = Set.of("requests.outcomeTotal", "requests.received", "requests.new");
    private static final Pattern BARE = Pattern.compile("结转(?!下|至|到|入|明|次|20)");

    private static final Pattern ALL_SETTLED = Pattern.compile("(?:申请)?[，；](?:(?:全年|年内|已|现已|截至年底|年底前)*(?:均|都|全部)[^，。；0-9]{0,10})(?:办结|答复|办理完毕|办毕|办复)(?:完毕)?(?=[，。；：]|$)|(?:申请)?[，；](?:两项|二者)?(?:共|共计|合计|总计)[0-9]");
    private static final Pattern NEXT_YEAR = Pattern.compile("(?:结转|顺延|转|留)(?:[0-9]+[件宗份起])?(?:至|到|入|待)?(?:下|次|明|来)");
    private static final Pattern FRESH = Pattern.compile("(?:新收|新增|新受理|新接收|(?:本年度?|当年|今年|20[0-9]{2}年度?)[^，。；、0-9]{0,3}(?:收到|受理|接收))[^，。；、0-9]*[0-9,]+[件条宗份例起次]$");
    private static final Pattern AMONG = Pattern.compile("其中|包括|[包]?含|分别|[（：]");
    private static final Pattern OF_ANSWERED = Pattern.compile("[，：（]?(?:其中|含|包括)");
    private static final Pattern CARRIED_SETTLED = Pattern.compile("结转的[^，。；]{0,12}(?:全部|均|都|已)+[^，。；]{0,6}办结[^。]*新收的[0-9,]+[件条宗份例起次]|新收的[0-9,]+[件条宗份例起次](?:申请)?(?:当)?中?，?(?:已|按时|按期|依法)*(?:办结|答复)");

    private static final Pattern FINALLY = Pattern.compile("(?:最终|实际|正式|审查后|补正后)(?:予以)?受理");
    private static final Pattern HANDLED = Pattern.compile("^(?!.*(?:答复|办结|办复|办毕|完毕)).*(?:办理|处理|承办)");
    private static final Pattern ANSWERED_FRESH = Pattern.compile("，其中[，：]?(?:依法|按期|按时)*(?:答复|办结|办理)(?:了)?(?:本年度?|当年|今年|20[0-9]{2}年度?)?(?:度)?新收");
    private static final Pattern OPENLY = Pattern.compile("公开(?:答复|回复)(?:了|共)?[0-9]+[件条宗份例起次]$");

    private Wholes() {
    }

    /** Nothing where a figure told in words stands behind the next one. */
    static String between(String sentence, int from, int to) {
        return from < to ? sentence.substring(from, to) : "";
    }

    /**
     * @param ahead the sentence and what follows up to the full stop
     * @param fresh the number of new applications that the paragraph told before, if it did
     */
    static List<Reading> settled(String sentence, List<Reading> readings, String ahead, boolean goesOn, Optional<BigDecimal> fresh) {
        if (readings.isEmpty()) {
            return readings;
        }
        base(readings);
        bracketed(sentence, readings);
        carried(sentence, ahead, readings);
        received(sentence, readings);
        balanced(sentence, readings);
        fresh.ifPresent(all -> answered(sentence, all, readings));
        applied(readings, fresh);
        shared(sentence, readings);
        again(readings, fresh.filter(all -> goesOn || FINALLY.matcher(sentence).find()));
        Sifted.aboutDisclosure(sentence, readings);
        Sifted.sifted(sentence, readings);
        added(readings);
        ofFresh(sentence, readings);
        Sifted.byRequest(sentence, readings);
        Sifted.newlyMade(sentence, readings);
        apart(sentence, readings);
        Sifted.attributes(sentence, readings);
        openly(sentence, readings);
        Sifted.openedBefore(sentence, readings);
        ofSettled(readings, fresh.isEmpty() && readings.stream().noneMatch(one -> one.quantity().equals("requests.new") || one.quantity().equals("requests.received")));
        return readings;
    }

    /** 新收 305 件，上年结转 11 件，答复 309 件。按申请人划分，自然人 221 件、…: those who applied are of what they add up to. */
    private static void applied(List<Reading> readings, Optional<BigDecimal> fresh) {
        Optional<BigDecimal> received = readings.stream().filter(one -> one.quantity().equals("requests.received") && one.whole()).map(Reading::value).findFirst();
        Optional<BigDecimal> told = fresh.or(() -> readings.stream().filter(one -> one.quantity().equals("requests.new") && one.whole()).map(Reading::value).findFirst());
        told.filter(all -> readings.stream().noneMatch(one -> one.quantity().equals("requests.outcomeTotal") && one.value().compareTo(all) == 0)).ifPresent(all -> applied(readings, "outcomeTotal", all, "new"));
        // Beside the new ones alone: 新收 658 件，上年结转 12 件，共计 670 件。其中，自然人 601 件、….
        received.filter(all -> readings.stream().anyMatch(one -> one.quantity().equals("requests.new") && one.whole())).ifPresent(all -> applied(readings, "new", all, "received"));
    }

    private static void applied(List<Reading> readings, String told, BigDecimal all, String meant) {
        List<Reading> kinds = readings.stream().filter(one -> one.quantity().startsWith("requests." + told + "@")).toList();
        if (kinds.size() > 1 && kinds.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(all) == 0) {
            readings.replaceAll(one -> kinds.contains(one) ? one.as(one.quantity().replace(told, meant)) : one);
        }
    }

    /** 新收 23 件，结转 1 件，办结 24 件: 结转 without a year is carried in where only that balances. */
    private static void carried(String sentence, String ahead, List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading carry = readings.get(i);
            boolean bare = carry.quantity().equals("requests.carriedOut") && BARE.matcher(sentence.substring(carry.start(), carry.end())).find();
            boolean behindNew = bare && before.quantity().equals("requests.new");
            // 新收 129 件、结转 2 件；…；结转下年度 4 件: the one that names the next year is carried out, so that this one is not.
            boolean other = behindNew && NEXT_YEAR.matcher(ahead.substring(Math.min(carry.end(), ahead.length()))).find();
            // 共办理 286 件，其中新收 279 件、结转 7 件.
            boolean within = behindNew && i > 1 && readings.get(i - 2).whole() && TOGETHER.contains(readings.get(i - 2).quantity()) && before.value().add(carry.value()).compareTo(readings.get(i - 2).value()) == 0
                    && AMONG.matcher(between(sentence, readings.get(i - 2).end(), before.end())).find();
            boolean balances = within || behindNew && i + 1 < readings.size() && SUMS.contains(readings.get(i + 1).quantity()) && before.value().add(carry.value()).compareTo(readings.get(i + 1).value()) == 0;
            // 新收 24 件，结转 1 件，全部办结: nothing can be left of what was all settled; 新收 24 件，结转 2 件，共 26 件 adds up what lay there.
            boolean none = behindNew && ALL_SETTLED.matcher(ahead).region(Math.min(carry.end(), ahead.length()), ahead.length()).lookingAt();
            if ((other || balances || none) && carry.value().signum() > 0) {
                readings.set(i, carry.as("requests.carriedIn"));
                // 新收 7 宗，结转 1 宗，合共 8 宗.
                if (i + 1 < readings.size() && readings.get(i + 1).quantity().equals("requests.new") && before.value().add(carry.value()).compareTo(readings.get(i + 1).value()) == 0) {
                    readings.set(i + 1, readings.get(i + 1).as("requests.received"));
                }
            }
        }
    }

    /** 结转下年度 52 件（含上年结转 27 件中未办结的 3 件）: what a bracket adds is a part of what was told before it. */
    private static void bracketed(String sentence, List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Reading one = readings.get(i);
            int open = sentence.lastIndexOf('（', one.start());
            boolean inside = one.quantity().equals("requests.carriedOut") && open >= 0 && sentence.lastIndexOf('）', one.start()) < open && AMONG.matcher(sentence.substring(open + 1, one.start())).find();
            if (inside && one.whole() && readings.subList(0, i).stream().anyMatch(before -> before.quantity().equals(one.quantity()) && before.end() <= open && before.value().compareTo(one.value()) >= 0)) {
                readings.set(i, one.of(Claim.Scope.PART));
            }
        }
    }

    /** 以上 8 件申请已办结 7 件: one deed between two figures counts the second, the first is what it is a part of. */
    private static void base(List<Reading> readings) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            Reading first = readings.get(i);
            Reading second = readings.get(i + 1);
            boolean shared = first.quantity().equals("requests.outcomeTotal") && second.quantity().equals(first.quantity()) && second.start() < first.end() && first.start() < second.start();
            if (shared && first.value().compareTo(second.value()) >= 0) {
                readings.remove(i);
            }
        }
    }

    /** 收到 76 件，其中新收 74 件、上年结转 2 件: the first figure is both together, though it is called 收到. */
    private static void received(String sentence, List<Reading> readings) {
        for (int i = 0; i + 2 < readings.size(); i++) {
            Reading first = readings.get(i);
            List<Reading> next = readings.subList(i + 1, i + 3);
            if (!divided(next)) {
                continue;
            }
            boolean parts = AMONG.matcher(between(sentence, first.end(), next.get(0).start())).find() || next.get(0).value().add(next.get(1).value()).compareTo(first.value()) == 0;
            // 新收 129 件（含县政府办公室 17 件），上年结转 6 件: the bracket has closed between the two.
            boolean apart = between(sentence, next.get(0).end(), next.get(1).start()).contains("）") && next.get(0).value().add(next.get(1).value()).compareTo(first.value()) != 0;
            // 办理 57 件（本年新收 54 件、2024 年结转 3 件），答复 55 件: what there was to handle.
            boolean handled = first.quantity().equals("requests.outcomeTotal") && next.get(0).value().add(next.get(1).value()).compareTo(first.value()) == 0 && HANDLED.matcher(sentence.substring(first.start(), first.end())).find()
                    && readings.subList(i + 3, readings.size()).stream().anyMatch(one -> one.quantity().equals("requests.outcomeTotal") && one.whole() && one.value().compareTo(first.value()) < 0);
            if ((first.quantity().equals("requests.new") || handled) && first.whole() && parts && !apart) {
                readings.set(i, first.as("requests.received"));
                // What is new is the whole of its own row, though it is a part of what was received.
                int from = i + 1;
                readings.subList(from, from + 2).replaceAll(one -> one.quantity().equals("requests.new") && FRESH.matcher(sentence.substring(readings.get(from - 1).end(), one.end())).find() ? one.of(Claim.Scope.WHOLE) : one);
            }
        }
    }

    /** 共办理 2318 件（含上年结转 76 件），其中办结 2251 件，结转下年 67 件: what there was to handle is what was settled and what was left. */
    private static void balanced(String sentence, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading all = readings.get(i);
            boolean handled = all.quantity().equals("requests.outcomeTotal") && all.whole() && HANDLED.matcher(sentence.substring(all.start(), all.end())).find();
            for (int j = i + 1; handled && j + 1 < readings.size(); j++) {
                Reading done = readings.get(j);
                Reading left = readings.get(j + 1);
                if (done.quantity().equals(all.quantity()) && left.quantity().equals("requests.carriedOut") && left.whole() && left.value().signum() > 0 && done.value().add(left.value()).compareTo(all.value()) == 0) {
                    readings.set(i, all.as("requests.received"));
                    readings.set(j, done.of(Claim.Scope.WHOLE));
                    return;
                }
            }
        }
    }

    /** 答复 130 件，其中当年收到的 126 件、上年结转 4 件: what was received is here as much of it as was answered. */
    private static void answered(String sentence, BigDecimal fresh, List<Reading> readings) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading all = readings.get(i);
            int at = readings.get(i + 1).quantity().equals("requests.carriedIn") && i + 2 < readings.size() ? i + 2 : i + 1;
            Reading one = readings.get(at);
            boolean part = all.quantity().equals("requests.outcomeTotal") && one.quantity().equals("requests.new") && one.whole() && one.value().compareTo(all.value()) <= 0 && one.value().compareTo(fresh) < 0;
            if (part && OF_ANSWERED.matcher(between(sentence, all.end(), readings.get(i + 1).end())).lookingAt()) {
                readings.set(at, one.as("requests.outcomeTotal").of(Claim.Scope.PART));
            }
        }
    }

    /** 收到 58 件（含上年结转 1 件），撤件 39 件，受理 19 件: what was accepted of them. */
    private static boolean ofReceived(List<Reading> before, Reading one) {
        BigDecimal all = sum("requests.received", before);
        return all.compareTo(one.value()) > 0 && sum("requests.carriedIn", before).signum() > 0 && one.value().add(sum("requests.carriedIn", before)).compareTo(all) < 0;
    }

    /** 收到 21 件，经审查受理 19 件: of two numbers of new applications the smaller one behind is a part. */
    private static void again(List<Reading> readings, Optional<BigDecimal> told) {
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            if (!one.quantity().equals("requests.new") || !one.whole() || one.worded()) {
                continue;
            }
            boolean smaller = readings.subList(0, i).stream().anyMatch(before -> before.quantity().equals(one.quantity()) && before.whole() && before.value().compareTo(one.value()) > 0)
                    || told.filter(all -> all.compareTo(one.value()) > 0).isPresent() || ofReceived(readings.subList(0, i), one);
            if (smaller) {
                readings.set(i, one.of(Claim.Scope.PART));
            }
        }
    }

    /** 办理 64 件，其中区政府受理 51 件、办公室受理 13 件: what was received by each of them makes up what they handled. */
    private static void shared(String sentence, List<Reading> readings) {
        for (int i = 0; i + 2 < readings.size(); i++) {
            Reading all = readings.get(i);
            int end = i + 1;
            BigDecimal sum = BigDecimal.ZERO;
            while (end < readings.size() && readings.get(end).quantity().equals("requests.new") && sum.compareTo(all.value()) < 0) {
                sum = sum.add(readings.get(end++).value());
            }
            boolean parts = all.quantity().equals("requests.outcomeTotal") && end - i > 2 && sum.compareTo(all.value()) == 0;
            if (parts && OF_ANSWERED.matcher(between(sentence, all.end(), readings.get(i + 1).end())).lookingAt()) {
                readings.subList(i + 1, end).replaceAll(one -> one.whole() ? one.of(Claim.Scope.PART) : one);
            }
        }
    }

    private static boolean divided(List<Reading> next) {
        boolean fresh = next.stream().anyMatch(one -> one.quantity().equals("requests.new") && one.scope() != Claim.Scope.PREVIOUS_YEAR);
        return fresh && next.stream().anyMatch(one -> one.quantity().equals("requests.carriedIn"));
    }

    /** 属于申请的 7 件，加上信函申请 5 件，全年共收到 12 件: two figures that the third one sums up. */
    private static void added(List<Reading> readings) {
        for (int i = 0; i + 2 < readings.size(); i++) {
            List<Reading> three = readings.subList(i, i + 3);
            boolean whole = three.stream().allMatch(one -> one.quantity().equals("requests.new") && !one.worded() && (one.whole() || one.scope() == Claim.Scope.PART)) && three.get(2).whole();
            if (whole && three.get(0).value().add(three.get(1).value()).compareTo(three.get(2).value()) == 0) {
                three.subList(0, 2).replaceAll(one -> one.of(Claim.Scope.PART));
            }
        }
    }

    /** 办结 58 件，其中答复本年度新收申请 55 件，其余为上年结转: as many of the new ones as were answered. */
    private static void ofFresh(String sentence, List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Reading one = readings.get(i);
            boolean settled = one.quantity().equals("requests.new") && one.whole() && readings.get(i - 1).quantity().equals("requests.outcomeTotal") && readings.get(i - 1).value().compareTo(one.value()) > 0;
            if (settled && ANSWERED_FRESH.matcher(between(sentence, readings.get(i - 1).end(), one.end())).lookingAt()) {
                readings.set(i, one.as("requests.outcomeTotal").of(Claim.Scope.PART));
            }
        }
    }

    /** 上年结转的 31 件已办结，新收的 908 件办结 881 件: the latter is not all that was settled. */
    private static void apart(String sentence, List<Reading> readings) {
        boolean carried = CARRIED_SETTLED.matcher(sentence).find();
        for (int i = 1; carried && i < readings.size(); i++) {
            Reading one = readings.get(i);
            if (one.quantity().equals("requests.outcomeTotal") && one.whole() && readings.get(i - 1).quantity().equals("requests.new")) {
                readings.set(i, one.of(Claim.Scope.PART));
            }
        }
    }

    /** 新收 188 件，上年结转 4 件，公开答复 185 件，转下年 7 件: all were answered in the open, as the numbers show. */
    private static void openly(String sentence, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            boolean open = one.quantity().equals("requests.granted") && one.whole() && one.end() <= sentence.length() && OPENLY.matcher(sentence.substring(0, one.end())).find();
            if (open && left(readings).compareTo(one.value()) == 0) {
                readings.set(i, one.as("requests.outcomeTotal"));
            }
        }
    }

    /** What there was to settle without what was carried out. */
    private static BigDecimal left(List<Reading> readings) {
        return sum("requests.new", readings).add(sum("requests.received", readings)).add(sum("requests.carriedIn", readings)).subtract(sum("requests.carriedOut", readings));
    }

    /** 新收 26 件，结转 2 件，办结 28 件，自然人 24 件、企业 4 件: who applied is told of those that were settled, as the numbers show. */
    private static void ofSettled(List<Reading> readings, boolean untold) {
        for (int i = 0; i < readings.size(); i++) {
            Reading settled = readings.get(i);
            if (!settled.quantity().equals("requests.outcomeTotal") || !settled.whole()) {
                continue;
            }
            int end = i + 1;
            BigDecimal sum = BigDecimal.ZERO;
            while (end < readings.size() && readings.get(end).quantity().startsWith("requests.new@")) {
                sum = sum.add(readings.get(end++).value());
            }
            BigDecimal fresh = sum("requests.new", readings.subList(0, i));
            boolean parts = end - i > 2 && sum.compareTo(settled.value()) == 0 && (fresh.signum() > 0 ? sum.compareTo(fresh) != 0 : untold);
            if (parts) {
                readings.subList(i + 1, end).replaceAll(one -> one.as(one.quantity().replace("requests.new@", "requests.outcomeTotal@")));
            }
        }
    }

    private static BigDecimal sum(String quantity, List<Reading> readings) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Reading one : readings) {
            sum = one.quantity().equals(quantity) && one.whole() ? sum.add(one.value()) : sum;
        }
        return sum;
    }
}
