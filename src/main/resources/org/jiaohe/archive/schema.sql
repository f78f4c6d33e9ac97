CREATE TABLE jiaohe_archive (version INTEGER NOT NULL);
INSERT INTO jiaohe_archive (version) VALUES (1);
CREATE TABLE jiaohe_report (
  unit_key TEXT NOT NULL, year INTEGER NOT NULL, sha256 TEXT NOT NULL, counted INTEGER NOT NULL, unit TEXT NOT NULL, unit_type TEXT NOT NULL, level TEXT NOT NULL, parent TEXT NOT NULL, file TEXT NOT NULL,
  submitted_on TEXT NOT NULL, published_on TEXT NOT NULL, verdict TEXT NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL, infos INTEGER NOT NULL, figures TEXT NOT NULL, report %BYTES% NOT NULL,
  tool TEXT NOT NULL, first_audited TEXT NOT NULL, last_audited TEXT NOT NULL,
  PRIMARY KEY (unit_key, year, sha256));
CREATE TABLE jiaohe_finding (
  unit_key TEXT NOT NULL, year INTEGER NOT NULL, sha256 TEXT NOT NULL, number INTEGER NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL, category TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL,
  actual TEXT NOT NULL, expected TEXT NOT NULL, message TEXT NOT NULL, basis TEXT NOT NULL, suggestion TEXT NOT NULL, fingerprint TEXT NOT NULL, state TEXT NOT NULL,
  PRIMARY KEY (unit_key, year, sha256, number),
  FOREIGN KEY (unit_key, year, sha256) REFERENCES jiaohe_report (unit_key, year, sha256));
CREATE TABLE jiaohe_decision (
  unit_key TEXT NOT NULL, year INTEGER NOT NULL, fingerprint TEXT NOT NULL, number INTEGER NOT NULL, unit TEXT NOT NULL, rule TEXT NOT NULL, kind TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL,
  reason TEXT NOT NULL, state TEXT NOT NULL, actual TEXT NOT NULL, expected TEXT NOT NULL, sha256 TEXT NOT NULL, recorded TEXT NOT NULL,
  PRIMARY KEY (unit_key, year, fingerprint, number));
