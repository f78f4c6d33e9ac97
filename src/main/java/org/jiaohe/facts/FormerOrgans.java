package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Organs that the reform of 2018 did away with, told as doing something in a report of 2020 or later: 由县工商局统一登记. */
final class FormerOrgans {
    /** The reform was carried through in counties by the spring of 2019. */
    private static final int SINCE = 2020;
    private static final List<String[]> NAMES = List.of(new String[] {"工商行政管理局", "市场监督管理局"}, new String[] {"工商局", "市场监督管理局"}, new String[] {"质量技术监督局", "市场监督管理局"}, new String[] {"食品药品监督管理局", "市场监督管理局"},
            new String[] {"国土资源局", "自然资源局"}, new String[] {"环境保护局", "生态环境局"}, new String[] {"环保局", "生态环境局"}, new String[] {"卫生和计划生育委员会", "卫生健康委员会"}, new String[] {"卫计委", "卫生健康委员会"}, new String[] {"卫生和计划生育局", "卫生健康局"}, new String[] {"安全生产监督管理局", "应急管理局"});
    private static final Pattern ACTS = Pattern.compile("(?:^|(?<=[，。；\\n])|(?<=由)|(?<=会同)|(?<=联合)|(?<=移送)|(?<=转))(?:[省市县区州旗]|(?!申请|所有|全部|[\\p{IsHan}]{0,5}[由经报向与和])[\\p{IsHan}]{2,6}[省市县区州旗])(工商行政管理局|工商局|质量技术监督局|食品药品监督管理局|(?<!规划和)国土资源局|环境保护局|环保局|卫生和计划生育委员会|卫计委|卫生和计划生育局|安全生产监督管理局)(?!信息|档案|文件|旧|原|时期)");
    private static final Pattern FORMER = Pattern.compile("原|前身|划转|更名|改革|合并|撤销|撤并|整合|组建|历史|档案|曾|旧|申请公开|查询|当年|批文|19[0-9]{2}|200[0-9]|201[0-9]");

    private FormerOrgans() {
    }

    static List<Flaw> in(Prose prose, int year) {
        List<Flaw> found = new ArrayList<>();
        if (year < SINCE) {
            return found;
        }
        prose.clean().filter(part -> part.section().isPresent() && NAMES.stream().anyMatch(name -> part.squeezed().text().contains(name[0]))).forEach(part -> {
            for (Matcher organ = part.squeezed().matcher(ACTS); organ.find();) {
                if (!FORMER.matcher(part.sentenceAround(organ.start())).find()) {
                    String right = NAMES.stream().filter(name -> name[0].equals(organ.group(1))).findFirst().orElseThrow()[1];
                    found.add(new Flaw(Flaw.TERM, part.printed(organ.start(), organ.end()), right, "", List.of(part.squeezedSpot(organ.start(), organ.end()))));
                }
            }
        });
        return found;
    }
}
