package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * Deeds told as done in a month that lies behind the day on which the report was due: 2024年4月，我局举办了 in the report of 2023. What was
 * done up to March of the next year may well stand in a report that was then being written.
 */
final class LaterDeeds {
    private static final int MARCH = 3;
    private static final int FAR = 3;
    private static final Pattern DATED = Pattern.compile("(?<![0-9〔（(《])(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日|份|底|初|[上中下]旬)?，?(?:[我本][局委办厅院县市区镇乡省州旗处](?:机关|办公室)?|[^，。；：、《》“”0-9]{2,14})?，?(?:组织|联合[^，。；]{2,10})?(?:举办|召开|开展|印发|出台|制定|发布|完成|建立|开通|上线|修订|公布|启用|编制|组织|成立|参加|更新|改版)(?:了|过)");
    private static final Pattern SINCE_THEN = Pattern.compile("已(?:经)?(?:于|在)(20[0-9]{2})年([0-9]{1,2})月(?![^，。；]*(?:施行|实施|起))");
    private static final Pattern GUIDED = Pattern.compile("(?:对照|按照|根据|依据|遵照|贯彻|落实)(?:落实)?[^，。；《》0-9]{0,16}[《“]?(20[0-9]{2})年(?:度)?[^，。；《》“”0-9]{0,12}公开工作要点");
    private static final Pattern PLANNED = Pattern.compile("将|拟|计划|预计|力争|之?前|届时|下一步|打算|明年|来年|次年");

    private LaterDeeds() {
    }

    static void in(Prose.Part part, int reported, List<Object> facts) {
        if (part.section().isEmpty()) {
            return;
        }
        String text = part.squeezed().text();
        boolean named = text.contains((reported + 1) + "年") || text.contains((reported + 2) + "年") || text.contains((reported + FAR) + "年");
        if (named) {
            dated(part, reported, part.squeezed().matcher(DATED), facts);
            dated(part, reported, part.squeezed().matcher(SINCE_THEN), facts);
            guided(part, reported, facts);
        }
    }

    /** 对照《2022年政务公开工作要点》分解任务, told of 2021: the year's tasks are set in its spring. */
    private static void guided(Prose.Part part, int reported, List<Object> facts) {
        Matcher guided = part.squeezed().matcher(GUIDED);
        while (part.is(SectionKey.OVERVIEW) && guided.find()) {
            boolean next = Integer.parseInt(guided.group(1)) == reported + 1;
            if (next && !PLANNED.matcher(part.sentenceAround(guided.start())).find()) {
                facts.add(new YearMention(reported + 1, YearMention.LATER, part.printed(guided.start(), guided.end()), part.squeezedSpot(guided.start(), guided.end())));
            }
        }
    }

    private static void dated(Prose.Part part, int reported, Matcher dated, List<Object> facts) {
        while (dated.find()) {
            int year = Integer.parseInt(dated.group(1));
            boolean late = year > reported + 1 && year <= reported + FAR || year == reported + 1 && Integer.parseInt(dated.group(2)) > MARCH && Integer.parseInt(dated.group(2)) <= 12;
            if (late && !PLANNED.matcher(dated.group()).find()) {
                facts.add(new YearMention(year, YearMention.LATER, part.printed(dated.start(), dated.end()), part.squeezedSpot(dated.start(), dated.end())));
            }
        }
    }
}
