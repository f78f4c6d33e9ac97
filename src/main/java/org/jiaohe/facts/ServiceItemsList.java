package org.jiaohe.facts;

import java.util.List;

/**
 * Items of other services to the public that the narrative counts last: 4项公共服务事项, 4项行政确认事项.
 *
 * @param count number of kinds with at least one item
 */
public record ServiceItemsList(int count, List<String> quotes, List<Spot> spots) {
}
