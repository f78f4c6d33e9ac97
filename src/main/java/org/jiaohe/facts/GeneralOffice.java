package org.jiaohe.facts;

/** The general office of a government (人民政府办公室、办公厅), which often reports beside it. */
public final class GeneralOffice {
    private GeneralOffice() {
    }

    /** Whether a unit is the general office of a government. */
    public static boolean isOf(UnitName office, UnitName government) {
        return is(office) && government.organ().equals("人民政府") && UnitName.of(government(office)).sameAs(government);
    }

    /** Whether two names are one government, or a government and its general office. */
    public static boolean isOneHouse(String one, String other) {
        return UnitName.of(government(UnitName.of(one))).sameAs(UnitName.of(government(UnitName.of(other))));
    }

    /** Whether a unit is the general office of some government. */
    public static boolean is(UnitName office) {
        return !government(office).equals(office.name());
    }

    /** The name of its government; any other name as it is. */
    private static String government(UnitName office) {
        return office.name().replaceAll("(?:人民)?政府办公[室厅]$", "人民政府");
    }
}
