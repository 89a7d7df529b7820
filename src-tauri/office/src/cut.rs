//! A page of a long list, cut from its nearer end: the database goes through everything that it skips.

/// Where a page lies.
#[derive(Debug, PartialEq)]
pub(crate) struct Cut {
    /// Whether it is counted from the end, so that the database reads in the other order.
    pub(crate) backwards: bool,
    /// How many rows it has.
    pub(crate) most: u32,
    /// How many rows come before it.
    pub(crate) skip: u32,
}

impl Cut {
    /// Finds a page, counted from 0, of a list with so many rows.
    pub(crate) fn of(page: u32, size: u32, total: u32) -> Self {
        let before = page.saturating_mul(size).min(total);
        let most = size.min(total - before);
        let after = total - before - most;
        let backwards = after < before;
        Self { backwards, most, skip: if backwards { after } else { before } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_cut_from_the_nearer_end() {
        let cut = |page, total| {
            let Cut { backwards, most, skip } = Cut::of(page, 50, total);
            (backwards, most, skip)
        };
        assert_eq!(cut(0, 120), (false, 50, 0));
        assert_eq!(cut(1, 120), (true, 50, 20));
        assert_eq!(cut(2, 120), (true, 20, 0));
        assert_eq!(cut(3, 120), (true, 0, 0), "beyond the last page");
        assert_eq!(cut(0, 0), (false, 0, 0));
        assert_eq!(cut(u32::MAX, 120), (true, 0, 0));
    }
}
