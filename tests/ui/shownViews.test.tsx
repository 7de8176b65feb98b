// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AssuranceMark } from '#src/ui/AssuranceMark.tsx';
import { DataTable } from '#src/ui/DataTable.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { ShownViews, ShownViewsProvider } from '#src/ui/shownViews.ts';
import { ViewContent } from '#src/ui/ViewContent.tsx';

function shown(...panels: React.ReactNode[]): { views: ShownViews; unmount: () => void } {
  const views = new ShownViews();
  const { unmount } = render(<ShownViewsProvider value={views}>{panels}</ShownViewsProvider>);
  return { views, unmount };
}

describe('the panels of a page, as files take them', () => {
  it('stand in the order of the page, and are gone with it', () => {
    const { views, unmount } = shown(
      <Panel key="1" title="Một" footer={null}>
        {null}
      </Panel>,
      <Panel key="2" title="Hai" footer={null}>
        {null}
      </Panel>,
    );
    expect(views.all().map(({ panel }) => panel.querySelector('h2')?.textContent)).toEqual(['Một', 'Hai']);
    unmount();
    expect(views.all()).toEqual([]);
  });

  it('give the table they were told, before the one that is written in them', () => {
    const { views } = shown(
      <Panel key="1" title="Một" footer={null}>
        <ViewContent table={() => ({ columns: ['Đơn vị'], rows: [['Mẫu']] })} />
        <table>
          <tbody>
            <tr>
              <td>khác</td>
            </tr>
          </tbody>
        </table>
      </Panel>,
    );
    expect(views.all()[0]?.table()).toEqual({ columns: ['Đơn vị'], rows: [['Mẫu']] });
  });

  it('else the table as it is written, in the words of those who do not see its marks, without pictures of figures', () => {
    const { views } = shown(
      <Panel key="1" title="Một" footer={null}>
        <table>
          <tbody>
            <tr>
              <th>Đơn vị</th>
              <th data-part="picture">Cơ cấu</th>
              <th>Đổi hạng</th>
            </tr>
            <tr>
              <th>Mẫu</th>
              <td>Công khai 17 trên 18</td>
              <td>
                <span>lên 2 bậc</span>
                <span aria-hidden="true">▲ 2</span>
              </td>
            </tr>
          </tbody>
        </table>
      </Panel>,
    );
    expect(views.all()[0]?.table()).toEqual({
      columns: ['Đơn vị', 'Đổi hạng'],
      rows: [['Mẫu', 'lên 2 bậc']],
    });
  });

  it('set what a mark says apart from the figure beside it and from the next mark', () => {
    const { views } = shown(
      <Panel key="1" title="Một" footer={null}>
        <table>
          <tbody>
            <tr>
              <th>Mẫu</th>
              <td>
                <SignalMark variation={{ kind: 'commonCause', cause: null }} iconOnly />
                <span>
                  10,25<small>/12</small>
                </span>
                <AssuranceMark assurance="hitOrMiss" />
              </td>
            </tr>
          </tbody>
        </table>
      </Panel>,
    );
    expect(views.all()[0]?.table()?.columns).toEqual(['Mẫu', 'Bình thường · 10,25 /12 · lúc đạt lúc không']);
  });

  it('of a list, an entry a row: what it is about and what is said of it, without ways to other views', () => {
    const { views } = shown(
      <Panel key="1" title="Cần chú ý" footer={null}>
        <ul>
          <li>
            <a href="/xa/1">Mẫu</a>{' '}
            <a href="/xep-hang" data-leads-on>
              Xem vì sao
            </a>
            <p>Trễ hẹn khác thường.</p>
          </li>
        </ul>
      </Panel>,
    );
    expect(views.all()[0]?.table()).toEqual({
      columns: ['Cần chú ý', ''],
      rows: [['Mẫu', 'Trễ hẹn khác thường.']],
    });
  });

  it('of sentences, a sentence a row; of figures, each with its name and what is said of it', () => {
    const { views } = shown(
      <Panel key="1" title="Khảo sát" footer={null}>
        <ul>
          <li>DVHC hài lòng 82,7% năm 2023.</li>
        </ul>
      </Panel>,
      <Panel key="2" title="Hồ sơ nộp trực tuyến" footer={null}>
        <dl>
          <div>
            <dt>Trên hồ sơ nộp</dt>
            <dd>71,5%</dd>
            <dd>3.157/4.415</dd>
          </div>
          <div>
            <dt>Trên hồ sơ tiếp nhận</dt>
            <dd>Chưa báo cáo</dd>
          </div>
        </dl>
      </Panel>,
    );
    const [survey, filed] = views.all().map((view) => view.table());
    expect(survey).toEqual({ columns: ['Khảo sát'], rows: [['DVHC hài lòng 82,7% năm 2023.']] });
    expect(filed).toEqual({
      columns: ['Hồ sơ nộp trực tuyến', '', ''],
      rows: [
        ['Trên hồ sơ nộp', '71,5%', '3.157/4.415'],
        ['Trên hồ sơ tiếp nhận', 'Chưa báo cáo', ''],
      ],
    });
  });

  it('of a long table, of which a part is in the document, with every row and the reason of every gap', () => {
    const items = Array.from({ length: 300 }, (_, place) => ({ key: `xã ${place + 1}`, points: place }));
    const { views } = shown(
      <Panel key="1" title="Một" footer={null}>
        <DataTable
          name="Bảng"
          columns={[
            { id: 'unit', header: 'Đơn vị', isRowHeader: true, cell: ({ key }) => key },
            {
              id: 'points',
              header: 'Điểm',
              sortValue: ({ points }) => points,
              cell: ({ points }) => (points === 7 ? 'Chưa báo cáo' : `${points},5`),
            },
          ]}
          items={items}
          itemKey={({ key }) => key}
          sort={{ column: 'points', descending: false }}
          onSort={() => undefined}
          emptyText=""
        />
      </Panel>,
    );
    expect(document.querySelectorAll('tbody th').length).toBeLessThan(300);
    const { rows = [] } = views.all()[0]?.table() ?? {};
    expect(rows).toHaveLength(300);
    expect(rows[7]).toEqual(['xã 8', 'Chưa báo cáo']);
    expect(rows[299]).toEqual(['xã 300', '299,5']);
  });

  it('have none where they show none', () => {
    const { views } = shown(
      <Panel key="1" title="Một" footer={null}>
        <p>Không có số liệu.</p>
      </Panel>,
    );
    expect(views.all()[0]?.table()).toBeNull();
  });
});
