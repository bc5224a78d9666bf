import sys; sys.path.insert(0, "..")  # run it in this folder
from papers_common import *
import os, typst; pass
typst.compile("source.typ", output="document.pdf")
gold(".", {"documents": {"document_type": "other", "date_start": ["2024-07-25", None], "date_end": ["2024-07-25", None]}, "councils": ["E07999001"], "recommendations": [], "scope": [], "peers": [], "front_matter": []})
toml(".", "Wychmoor City Council – Annual Governance Statement 2023/24 (extract from the accounts)", "Typst",
 "Negative: governance statement with tables that count recommendations by priority and by source, six numbered ‘improvement actions’ of internal audit told as finished business, RAG words for risks, a numbered table of matters to watch, and a peer challenge mentioned with nine recommendations that are not printed; page numbers from 118.")
