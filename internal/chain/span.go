package chain

import "time"

// span learns how many blocks to ask a node for at once: a tenth more when it was easy, half when it refused, and never so
// many that their logs take much memory.
type span struct {
	width   uint64 // asked for next
	most    uint64
	refused uint64 // the least that was too much; 0 when nothing was
	calm    int    // easy requests since
}

const (
	firstRange = 100
	easyTime   = 5 * time.Second
	fullLogs   = 5_000 // about 5 MB of answer; more at once are no faster
	calmRange  = 100   // easy requests, until what was refused is tried again
)

// went tells how a request for so many blocks went.
func (s *span) went(asked uint64, logs int, took time.Duration) {
	s.calm++
	if logs > fullLogs {
		s.width = min(s.width, max(asked*fullLogs/uint64(logs), 1))
		return
	}
	if asked < s.width || took > easyTime {
		return
	}
	wider := min(s.width+s.width/10+1, s.most)
	if s.refused > 0 && wider >= s.refused {
		if s.calm < calmRange {
			return
		}
		s.refused = 0
	}
	s.width = wider
}

// refuse tells that so many blocks were too much, and how many would not be, 0 if unknown.
func (s *span) refuse(asked, suggested uint64) {
	s.calm = 0
	if s.refused == 0 || asked < s.refused {
		s.refused = asked
	}
	narrower := max(asked/2, 1)
	if 0 < suggested && suggested < asked {
		narrower, s.refused = suggested, suggested+1
	}
	s.width = min(s.width, narrower)
}
