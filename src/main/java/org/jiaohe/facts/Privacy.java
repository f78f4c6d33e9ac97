package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Finds what must not stand in a published report: personal information and marks of secrecy. */
final class Privacy {
    private static final Pattern ID_CARD = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z.\\-])1[3-9][0-9]{9}(?![0-9A-Za-z.])");
    private static final Pattern APPLICANT = Pattern.compile("申请人[：:]?[\\u4e00-\\u9fff]{2,4}[，,（(、](?:现?住(?:址|在|于)?|家住|身份证|户籍)[：:]?[\\u4e00-\\u9fff0-9]{4,}");
    /** 家住某街 12 号的某某申请公开…: who asked, and where that person lives. */
    private static final Pattern RESIDENT = Pattern.compile("(?:现|家)?住(?:在|于)?[\\u4e00-\\u9fff0-9]{3,20}(?:号|室|组|栋|户|单元)的(?:申请人|村民|居民|市民)?[\\u4e00-\\u9fff]{2,4}(?=（|\\(|申请|提出|来信|要求|反映)");
    /** 如某某（柳塘村三组12号）申请公开…. */
    private static final Pattern AT_HOME = Pattern.compile("(?<=[，。；：如由、\n有]|申请人|村民|居民|市民)[" + Blanks.SURNAMES + "](?!先生|女士|某|姓|家|师傅)[\\u4e00-\\u9fff]{1,2}(?<![办局科股所站村镇乡队委会校院部处室厅府区县市心司组])[（(](?:家住|现住|住址?|住所地?)?[：:]?[\\u4e00-\\u9fff0-9]{3,20}(?:号|室|组|栋|户|单元)[）)](?=申请|提出|要求|提交|来信|来函|反映|向|于)");
    private static final Pattern NAME = Pattern.compile("的(?:申请人|村民|居民|市民)?[" + Blanks.SURNAMES + "](?!先生|女士|某|姓|家|师傅)[\\u4e00-\\u9fff]{1,2}$");
    private static final Pattern OFFICE = Pattern.compile("电话|联系方式|热线|传真|咨询|监督|举报");
    private static final Pattern PERSON = Pattern.compile("申请人|当事人|信访人|举报人|投诉人|本人|其");
    private static final Pattern GRADED = Pattern.compile("(?:绝密|机密|秘密)[ \\u3000]*★|★[ \\u3000]*(?:绝密|机密|秘密)");
    private static final Pattern STAMP = Pattern.compile("(?m)^[ \\u3000]*[（(【\\[]?[ \\u3000]*(?:绝密|机密|秘密|内部(?:资料|文件|材料)|涉密文件)(?:[，,、 ]*(?:注意保存|注意保管|请勿外传|不得外传|严禁外传|妥善保管))?[ \\u3000]*[）)】\\]]?[。！]?[ \\u3000]*$");
    private static final Pattern NOT_OPEN = Pattern.compile("(?m)(?:公开(?:属性|方式|类别|选项)[：:][ \\u3000]*(?:不予公开|不公开|依申请公开)|[（(【]此(?:件|文)(?:不予公开|不公开|依申请公开)[）)】]|^[ \\u3000]*此(?:件|文)(?:不予公开|不公开)[。]?[ \\u3000]*$)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Privacy() {
    }

    static List<Flaw> in(Prose prose) {
        Flaws flaws = new Flaws();
        prose.sure().forEach(part -> {
            boolean numbers = longNumber(part.text());
            Matcher card = ID_CARD.matcher(part.text());
            while (numbers && card.find()) {
                if (isIdCard(card.group())) {
                    flaws.add(Flaw.ID_CARD, card.group(), "", "", part.spot(card.start(), card.end()));
                }
            }
            Matcher mobile = MOBILE.matcher(part.text());
            while (numbers && mobile.find()) {
                String before = part.text().substring(Math.max(0, mobile.start() - 14), mobile.start());
                flaws.add(Flaw.MOBILE, mobile.group(), "", OFFICE.matcher(before).find() && !PERSON.matcher(before).find() ? "office" : "", part.spot(mobile.start(), mobile.end()));
            }
            List<Integer> told = new ArrayList<>();
            Matcher applicant = part.squeezed().matcher(APPLICANT);
            while (part.squeezed().text().contains("申请人") && applicant.find()) {
                told.add(applicant.end());
                // An identity card's number is told by itself.
                if (flaws.all().stream().noneMatch(flaw -> flaw.kind().equals(Flaw.ID_CARD) && applicant.group().contains(flaw.quote()))) {
                    flaws.add(Flaw.APPLICANT, part.printed(applicant.start(), applicant.end()), "", "", part.squeezedSpot(applicant.start(), applicant.end()));
                }
            }
            Matcher home = part.squeezed().matcher(AT_HOME);
            while (part.squeezed().text().contains("申请") && home.find()) {
                if (told.stream().noneMatch(end -> home.start() < end && end <= home.end() + 1)) {
                    flaws.add(Flaw.APPLICANT, part.printed(home.start(), home.end()), "", "", part.squeezedSpot(home.start(), home.end()));
                }
            }
            Matcher resident = part.squeezed().matcher(RESIDENT);
            while (part.squeezed().text().contains("住") && resident.find()) {
                if (NAME.matcher(resident.group()).find()) {
                    flaws.add(Flaw.APPLICANT, part.printed(resident.start(), resident.end()), "", "", part.squeezedSpot(resident.start(), resident.end()));
                }
            }
            if (!part.text().contains("密") && !part.text().contains("内部") && !part.text().contains("公开")) {
                return;
            }
            for (Pattern mark : List.of(GRADED, STAMP, NOT_OPEN)) {
                Matcher found = mark.matcher(part.text());
                while (found.find()) {
                    flaws.add(Flaw.SECRECY, found.group().strip(), "", "", part.spot(found.start(), found.end()));
                }
            }
        });
        return flaws.all();
    }

    /** Whether eleven digits stand together anywhere. */
    private static boolean longNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < 11; i++) {
            run = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? run + 1 : 0;
        }
        return run >= 11;
    }

    /** The check digit of GB 11643: weighted sum modulo 11. */
    static boolean isIdCard(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
    }
}
