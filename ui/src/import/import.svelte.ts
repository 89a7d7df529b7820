import { call, choose } from '../api';
import { asFault } from '../fault';
import type { ColumnField, Encoding, ImportedView, ImportForm, ImportView, RowAs, WordAs } from '../generated/surface';
import { t } from '../i18n';
import { say } from '../shared';
import { Work } from '../work.svelte';

/** What a form without choices of its own chooses. */
const NOTHING_CHOSEN = { columns: [], topics: [], programmes: [], senders: [], tags: [], rows: [] } satisfies ImportForm;

/** An import from the choice of the file to its Undo: what was chosen otherwise than proposed, and what the office says to it. */
export class Import {
  readonly work = new Work('import');
  view = $state.raw<ImportView | undefined>(undefined);
  done = $state.raw<ImportedView | undefined>(undefined);
  keeping = $state(false);
  #form = $state.raw<ImportForm>(NOTHING_CHOSEN);

  /** Lets somebody choose the file and looks into it. */
  async chooseFile(): Promise<void> {
    if ((await choose('spreadsheet', t('import-choose'))) === null) return;
    this.done = undefined;
    this.view = undefined;
    await this.#look(NOTHING_CHOSEN);
  }

  async pickSheet(sheet: string): Promise<void> {
    await this.#look({ ...this.#form, sheet, header_row: null, ...NOTHING_CHOSEN });
  }

  async pickEncoding(encoding: Encoding): Promise<void> {
    await this.#look({ ...this.#form, encoding, header_row: null, ...NOTHING_CHOSEN });
  }

  async pickHeader(header_row: number): Promise<void> {
    await this.#look({ ...this.#form, header_row, ...NOTHING_CHOSEN });
  }

  async pickField(column: number, field: ColumnField | null): Promise<void> {
    const columns = [...this.#form.columns.filter((other) => other.column !== column), { column, field }];
    await this.#look({ ...this.#form, columns });
  }

  async pickWord(of: 'topics' | 'programmes' | 'senders' | 'tags', word: string, becomes: WordAs<string>): Promise<void> {
    const words = [...this.#form[of].filter((other) => other.word !== word), { word, becomes }];
    await this.#look({ ...this.#form, [of]: words });
  }

  async pickRow(row: number, becomes: RowAs): Promise<void> {
    const rows = [...this.#form.rows.filter((other) => other.row !== row), { row, becomes }];
    await this.#look({ ...this.#form, rows });
  }

  /** Takes everything in, as one act. */
  async keep(): Promise<void> {
    this.keeping = true;
    this.done = await this.work.do('import_spreadsheet', this.#form);
    this.keeping = false;
  }

  /** Takes the import back. */
  async undo(): Promise<void> {
    try {
      await call('undo', {});
      this.done = undefined;
      say(t('import-undone'));
    } catch (thrown) {
      say(asFault(thrown).text);
    }
  }

  /** What was chosen holds only where the office can read the file so. */
  async #look(form: ImportForm): Promise<void> {
    const view = await this.work.do('preview_import', form);
    if (view === undefined) return;
    this.#form = form;
    this.view = view;
  }
}
