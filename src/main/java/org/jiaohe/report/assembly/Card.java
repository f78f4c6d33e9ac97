package org.jiaohe.report.assembly;

import java.util.List;
import java.util.Optional;
import org.jiaohe.report.Source;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** The table of metadata that a government website prints above every document: 索引号, 发布机构, 名称. */
final class Card {
    private static final List<String> NAMES = List.of("名称", "标题", "信息名称", "文件名称", "公文名称");
    private static final List<String> PUBLISHERS = List.of("发布机构", "发文机关", "发布单位", "制发机关", "公开主体");
    private static final int LONGEST = 30;

    private Card() {
    }

    /** The organ that the report's name begins with, else the one that published it; empty where no table says so. */
    static Optional<Stated<String>> unit(List<Block> above) {
        Optional<Stated<String>> named = beside(above, NAMES).flatMap(cell -> unit(Identity.unitOf(cell.text()), cell.source()));
        return named.or(() -> beside(above, PUBLISHERS).flatMap(cell -> unit(Normal.squeezed(cell.text()), cell.source())));
    }

    private static Optional<Stated<String>> unit(String name, Source source) {
        return name.length() <= LONGEST && Identity.organ(name) ? Optional.of(new Stated<>(name, source.pointing("/unit"), Message.of("reading.from.card"))) : Optional.empty();
    }

    /** What stands in the cell right of one with such a label. */
    private static Optional<Block.GridCell> beside(List<Block> above, List<String> labels) {
        for (Block block : above) {
            for (Block.GridCell cell : block instanceof Block.Grid grid ? grid.cells() : List.<Block.GridCell>of()) {
                if (labels.contains(Normal.bare(cell.text()))) {
                    return ((Block.Grid) block).row(cell.top()).stream().filter(other -> other.left() >= cell.right() - 1).findFirst();
                }
            }
        }
        return Optional.empty();
    }
}
