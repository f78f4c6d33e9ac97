package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Items disclosed on the unit's own initiative ({@code proactive.total}) and their parts by channel and by subject. */
final class Disclosed {
    private static final Set<String> COUNTERS = Set.of("条", "件", "项", "篇", "份", "条次", "件次", "个", "则");

    /** 微信公众号发布信息 635 条: a channel with what it published. Readers, posts and pushes are other things. */
    private static final Pattern CHANNEL = Pattern.compile("(?<!(?:各类|各种|多种|多个|等|相关)[^，。；]{0,4})(?:网站|平台|公众号|微信|微博|新媒体|公报|公示栏|公开栏|渠道|客户端|专栏)[^，。；0-9]{0,8}(?:公开|发布|公布)(?:各类|各项)?(?:政府|政务|公开)?信息(?:共|约|近|共计|总计)*$");

    /** What else is counted in the same breath and is no item disclosed. */
    private static final Pattern OTHER = Pattern.compile("推文|推送|阅读|访问|浏览|点击|粉丝|关注|报道|刊发|(?<!新)媒体|稿件|宣传|简报|采用|录用|召开|举办|开展|组织(?!机构)|开设|编发|编印|发放|回应|解读|培训|会议|检查|整改|办结|受理|收到|答复|回复|专栏|栏目|账号|发布会|访谈|视频|图解|公示\\d*期");
    private static final Pattern REPLIES = Pattern.compile("复文|审查公开|审核公开|抽查|报送|答复函|答复意见|建议提案");
    private static final Pattern BODIES = Pattern.compile("(?:企业|公司|医院|医疗机构|学校|幼儿园)(?:共|累计|主动)*公开");
    private static final Pattern SUBSET = Pattern.compile("其中|包括|包含|（含|分别为|：");

    private Disclosed() {
    }

    /** @param spoken whether the figure's clause or paragraph speaks of disclosure on the unit's own initiative */
    static Optional<Meaning> of(Context context, boolean spoken, Optional<Reading> last) {
        if (!COUNTERS.contains(context.figure().counter())) {
            return Optional.empty();
        }
        // 供水企业公开信息 320 条 is of others; 其中主动公开 6 件 among applications is a way of answering.
        boolean answered = last.filter(one -> one.quantity().startsWith("requests.")).isPresent() && (context.until().contains("其中") && context.words().matches("(?:其中)?[，：]?(?:属于|已)?主动公开(?:的|范围的)?") || context.words().matches(".*主动公开[^，。；]*(?:告知|途径|渠道|查询).*"));
        if (answered || REPLIES.matcher(context.words()).find() || BODIES.matcher(context.words()).find()) {
            return Optional.empty();
        }
        boolean named = context.ownTopic("proactive");
        Optional<Reading> whole = last.filter(one -> one.quantity().equals("proactive.total"));
        boolean other = OTHER.matcher(context.words()).find() && !context.words().matches(".*(?:公开|发布|公布)(?:共|约|了)?");
        boolean among = whole.isPresent() && !other && among(context, whole.get());
        boolean channel = CHANNEL.matcher(context.until()).find();
        if (named || among || channel) {
            return Optional.of(new Meaning("proactive.total", List.of(), among && !renewed(context) || channel));
        }
        return Optional.empty();
    }

    /** 其中工作动态 202 件、财政信息 4 件: what follows the total in its sentence, or in the next one that begins with 其中. */
    private static boolean among(Context context, Reading whole) {
        return SUBSET.matcher(context.until()).find() || whole.scope() == Claim.Scope.PART && !context.until().isBlank() && context.until().chars().anyMatch(Character::isDigit);
    }

    /** 主动公开…累计: a new total and no part. */
    private static boolean renewed(Context context) {
        return context.words().matches(".*(?:共|累计|总计)主动公开.*") && !context.words().contains("其中");
    }
}
