package org.jiaohe.report;

/** What kind of organ reports (主体). Only governments owe assessment, appraisal and accountability results (条例第50条第四项). */
public enum UnitType {
    /** 各级人民政府, townships included. */
    GOVERNMENT("government"),
    /** 政府部门, including a government's general office. */
    DEPARTMENT("department"),
    /** 派出机关, 派出机构: 街道办事处, 管理委员会. */
    AGENCY_OFFICE("agency-office"),
    /** Not known. */
    UNKNOWN("unknown");

    private final String key;

    UnitType(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static UnitType of(String key) {
        for (UnitType one : values()) {
            if (one.key.equals(key)) {
                return one;
            }
        }
        return UNKNOWN;
    }
}
