package org.jiaohe.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiaohe.document.Limits;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;

/** Reads sound rewritings of one file by other programs: none may be called damaged, and each must hold the same figures. */
public final class UndamagedRun {
    private UndamagedRun() {
    }

    /** Arguments: the original, then its rewritings. The exit code says whether all are in order. */
    public static void main(String[] args) throws IOException {
        String truth = AlterationRun.digits(((ReadResult.Success) read(Path.of(args[0]))).report());
        int wrong = 0;
        for (int i = 1; i < args.length; i++) {
            ReadResult result = read(Path.of(args[i]));
            String what;
            if (result instanceof ReadResult.Success success) {
                Report report = success.report();
                what = report.doubts().isEmpty() ? AlterationRun.digits(report).equals(truth) ? "" : "other figures" : report.doubts().toString();
            } else {
                what = ((ReadResult.Failure) result).why().toString();
            }
            wrong += what.isEmpty() ? 0 : 1;
            if (!what.isEmpty()) {
                System.out.println(args[i] + ": " + what);
            }
        }
        System.out.printf("%s: %d rewritings, %d doubted, refused or with other figures%n", args[0], args.length - 1, wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static ReadResult read(Path file) throws IOException {
        return PdfReportReader.read("report.pdf", Files.readAllBytes(file), Limits.DEFAULT);
    }
}
