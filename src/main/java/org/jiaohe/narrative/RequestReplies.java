package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Pattern;

/** Replies that are told without the name of an outcome: by the paper that was written, by what the result was, by a step of the procedure. */
final class RequestReplies {
    private static final Pattern NO_APPLICATION = Pattern.compile("(?:(?:研判|会商|座谈|推进|分析|交流|评审|联席|研讨)会|规程|规范|办法|规定|细则|台账|案卷|报告|档案|模板|范本|文书|制度|机制|流程|指南|问题|疑问|难题|建议|意见|栏目|渠道|流程图|示意图|电话|手册|须知|指引|点)(?:约|近|共)?$");
    private static final Pattern NO_PLACE = Pattern.compile("(?:窗口|平台|专窗|专栏|专区|系统|邮箱)(?:约|近|共)?$");
    private static final Pattern ASSISTED = Pattern.compile("(?:法律顾问|律师|法制|法规|法治|专家)[^，。；0-9]{0,6}审核|用于(?:答复|办理|回复)|抽查|评查|核查|检查|回访|自查|复盘|指导|协助|督促|督办|帮助|协办|参与|会商|邀请");
    /** 另督促县直部门办理 87 件，乡镇办理 46 件. */
    private static final Pattern BELOW = Pattern.compile("各?(?:乡镇|镇街|街道|部门|县区)");
    /** 甄别出不属于政府信息公开申请的 51 封. */
    private static final Pattern NO_REQUEST = Pattern.compile("(?:不属于?|非)(?:政府)?信息公开申请(?:范围|范畴|类)?的?(?:有|共)?$");
    private static final Pattern NOT_SETTLED = Pattern.compile("(?:期末|年末|年底|截至年底|尚|仍|还有|其余)*未(?:审)?结(?:的|件|申请|数|为|有|共)*");
    private static final Pattern OPENED = Pattern.compile("(?:申请)?(?:的)?(?:办理|处理|答复)结果(?:为|是|系)(?:依申请公开|同意公开|依法公开|予以公开|公开)");
    private static final Pattern TOLD_AS = Pattern.compile("(?:申请)?(?:的)?(?:办理|处理|答复)结果(?:为|是|系)");
    private static final Pattern KINDS_OF_REPLY = Pattern.compile("(?:答复|办理|处理)(?:结果|类型|情况)");
    private static final Pattern FEE = Pattern.compile("缴费|缴纳|收费");
    /** 补正告知书 3 份 count steps of the procedure. */
    private static final Pattern MENDED = Pattern.compile("补正(?:告知|通知)书");
    /** 出具告知书 25 份 is as much as so many answers. */
    private static final Pattern ISSUED = Pattern.compile("(?:出具|制作|制发|作出|发出|送达|下达)[^，。；0-9]{0,16}(?:告知书|答复书|答复告知书|答复意见书)(?:共)?$");
    private static final Pattern GRANTED_NOTE = Pattern.compile("(?:出具|制作|作出|发出|送达)(?:予以|同意|依法)?公开(?:告知书|答复书|决定书)(?:共)?$");
    private static final Pattern TO_MEND = Pattern.compile("(?:要求|通知|发出|告知)(?:其|申请人)?补正");

    /** 告知通过其他途径办理 1 件 tells of no row of the table. */
    private static final Pattern ELSEWHERE = Pattern.compile("告知[^，。；0-9]{0,8}(?:其他|其它|相应|法定)(?:途径|渠道)|告知[^，。；0-9]{0,8}(?:查询|获取|公开)(?:途径|渠道|方式)(?:的|有|共)*$");

    private RequestReplies() {
    }

    static Optional<Ruling> of(Context context) {
        // 期末未结 1 件.
        if (context.words().indexOf('未') >= 0 && NOT_SETTLED.matcher(context.words()).matches()) {
            return Ruling.of(new Meaning("requests.carriedOut", List.of()));
        }
        if (context.names("result") && !BareRequests.others(context.words()) || context.words().endsWith("作为") || NO_REQUEST.matcher(context.words()).find() && context.terms().stream().noneMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() < context.clause()) || ELSEWHERE.matcher(context.words()).find() || NO_APPLICATION.matcher(context.words()).find() || context.figure().counter().equals("个") && NO_PLACE.matcher(context.words()).find() || ASSISTED.matcher(context.until().substring(context.until().lastIndexOf('，') + 1)).find() || BELOW.matcher(context.words()).lookingAt() && ASSISTED.matcher(context.until()).find()) {
            return Ruling.nothing();
        }
        if (context.behind(OPENED)) {
            return Ruling.of(new Meaning("requests.granted", List.of()));
        }
        boolean listed = Topics.viewed(context) && listed(context);
        if (listed && Pattern.matches("(?:依申请公开|依法公开|同意公开)(?:的)?", context.words())) {
            return Ruling.of(new Meaning("requests.granted", List.of()));
        }
        boolean mended = context.words().endsWith("补正") && !context.words().endsWith("未补正");
        if (mended && toMend(context)) {
            return Ruling.of(new Meaning("requests.new", List.of(), true));
        }
        if (listed && context.words().contains("主动公开") || mended || FEE.matcher(context.words().replace("缴费人", "")).find() && !BareRequests.ofSubjects(context) && !context.words().startsWith("涉及") || MENDED.matcher(context.words()).find()) {
            return Ruling.nothing();
        }
        if (GRANTED_NOTE.matcher(context.words()).find()) {
            return Ruling.of(new Meaning("requests.granted", List.of()));
        }
        if (ISSUED.matcher(context.words()).find() && Pattern.matches("份|件", context.figure().counter())) {
            return Ruling.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        return context.behind(TOLD_AS) && context.own().stream().noneMatch(term -> term.is("action") && term.value().equals("new")) ? Ruling.nothing() : Optional.empty();
    }

    /** Whether the applications were to be mended, which tells of no outcome. */
    static boolean toMend(Context context) {
        return TO_MEND.matcher(context.words()).find();
    }

    /** 答复结果为…: the sentence lists kinds of replies. */
    static boolean listed(Context context) {
        return KINDS_OF_REPLY.matcher(context.until()).find();
    }
}
