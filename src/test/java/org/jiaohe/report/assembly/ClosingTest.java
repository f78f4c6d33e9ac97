package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands below the last part and is none of it. */
class ClosingTest {
    /** The last part's own lines, a bar, and what was taken off. */
    private static String split(String... lines) {
        List<Block.Paragraph> body = new ArrayList<>(List.of(lines).stream().map(line -> new Block.Paragraph(line, List.of(), 12, false)).toList());
        List<Block.Paragraph> closing = Closing.split(body);
        return String.join("/", body.stream().map(Block.Paragraph::text).toList()) + "|" + String.join("/", closing.stream().map(Block.Paragraph::text).toList());
    }

    @Test
    void theFootOfAWebPageBelongsToNoPart() {
        assertEquals("无。|【打印本页】 【关闭窗口】/相关链接：中国政府网/主办单位：青河市水务局　备案号：苏ICP备05000001号", split("无。", "【打印本页】 【关闭窗口】", "相关链接：中国政府网", "主办单位：青河市水务局　备案号：苏ICP备05000001号"));
        assertEquals("无。|打印 关闭", split("无。", "打印 关闭"));
        assertEquals("无。|上一篇：2022年年报/网站地图", split("无。", "上一篇：2022年年报", "网站地图"));
    }

    /** A last line that is full is joined with the foot, as it would be with the next line of its sentence. */
    @Test
    void soDoesAFootThatGoesOnInTheLastParagraph() {
        assertEquals("答复均已公开。|【打印本页】【关闭窗口】 分享到：微信 微博/主办：青河市水务局", split("答复均已公开。【打印本页】【关闭窗口】 分享到：微信 微博", "主办：青河市水务局"));
        assertEquals("设【打印本页】按钮。|", split("设【打印本页】按钮。"));
    }

    @Test
    void signatureAndDateAboveTheFootAreTakenOffToo() {
        assertEquals("无。|青河市水务局/2024年1月20日/返回顶部", split("无。", "青河市水务局", "2024年1月20日", "返回顶部"));
    }

    @Test
    void whatOnlyMentionsSuchThingsStays() {
        assertEquals("关闭不活跃账号2个。/打印政策明白卡2万份。|", split("关闭不活跃账号2个。", "打印政策明白卡2万份。"));
        assertEquals("返回修改意见12条。/主办建议3件。|", split("返回修改意见12条。", "主办建议3件。"));
    }
}
