/** What each feed is called on screen. */
const FEED_NAMES: Readonly<Record<string, string>> = {
  catalog: 'Danh mục chung',
  units: 'Danh sách đơn vị',
  'service-index': 'Điểm Bộ chỉ số',
  indicators: 'Chi tiết chỉ tiêu',
  procedures: 'Danh mục thủ tục',
  dossiers: 'Số hồ sơ',
  durations: 'Thời gian giải quyết',
  satisfaction: 'Hài lòng',
  'digital-government': 'Chính quyền số',
};

/** The name of a feed; one without a name of its own stands by its code. */
export function feedName(feed: string): string {
  return FEED_NAMES[feed] ?? feed;
}

/** The name of the feed that a document belongs to, by its address. */
export function documentName(document: string): string {
  if (document === 'config.json') return 'Thiết lập';
  if (document.endsWith('.indicators.json')) return feedName('indicators');
  return feedName(document.replace(/[/.].*$/, ''));
}
