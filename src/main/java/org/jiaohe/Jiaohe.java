package org.jiaohe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.engine.Judge;
import org.jiaohe.engine.PackException;
import org.jiaohe.engine.RuleBook;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Holdings;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.narrative.Claim;
import org.jiaohe.narrative.ClaimReader;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.ReportReader;
import org.jiaohe.text.Message;

/**
 * The whole pipeline: a document becomes a report, the report's narrative becomes claims, both become facts that the
 * rules judge, and what they find is the result that every output format shows.
 */
public final class Jiaohe {
    private final Future<RuleBook> rules;
    private final ReadOptions reading;
    private Optional<Judge> judge = Optional.empty();

    /** @param rules the rules to judge by; they may still be loading while the first report is read */
    public Jiaohe(Future<RuleBook> rules) {
        this(rules, ReadOptions.DEFAULT);
    }

    /** The same with limits and recognition of the caller's choice. */
    public Jiaohe(Future<RuleBook> rules, ReadOptions reading) {
        this.rules = rules;
        this.reading = reading;
    }

    /** Document → report. */
    public ReadResult read(Path file) {
        return ReportReader.read(file, reading);
    }

    /** The same for a report that another one is only compared with: its file gets no digest, which the quick compiler is slow at. */
    public ReadResult readBeside(Path file) {
        return ReportReader.read(file, reading.undigested());
    }

    /** Report → claims: every figure its narrative states, compared with its own tables. */
    public List<Claim> claims(Report report) {
        return ClaimReader.read(report);
    }

    /** Report and claims → facts → rules → findings. */
    public CheckResult check(Report report, Meta meta, Optional<Report> previous, List<Report> subordinates) {
        return judge().judge(new Examination(report, claims(report), meta, previous, subordinates));
    }

    /** The same with what else the office holds, such as other published copies of the report. */
    public CheckResult check(Report report, Meta meta, Optional<Report> previous, List<Report> subordinates, Holdings holdings) {
        return judge().judge(new Examination(report, claims(report), meta, previous, subordinates, holdings));
    }

    /** The same for everything a report is judged on. */
    public CheckResult check(Examination examination) {
        return judge().judge(examination);
    }

    private synchronized Judge judge() {
        judge = judge.or(() -> Optional.of(new Judge(rules())));
        return judge.get();
    }

    /** What is wrong with a rule pack that somebody wrote; none where the rules could be loaded. */
    public Optional<Message> rulesFault() {
        try {
            rules.get();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PackException fault) {
                return Optional.of(fault.what());
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The rules, once they are loaded. */
    public RuleBook rules() {
        try {
            return rules.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
